<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en">
    <context>
        <name>Ask</name>
        <message>
            <source>&amp;Reason, kept in the journal:</source>
            <translation>&amp;Důvod (zapíše se do deníku):</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Ponechat</translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message>
            <source>The register did not accept the subscription of this client.</source>
            <translation>Registr nepřijal přihlášení tohoto klienta k odběru změn.</translation>
        </message>
        <message>
            <source>Read the client again; the identifier may have been replaced.</source>
            <translation>Načtěte klienta znovu; identifikátor mohl být nahrazen.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>There is no configuration: %1</source>
            <translation>Nastavení neexistuje: %1</translation>
        </message>
        <message>
            <source>Start Kmen with --training DIR, or with --config FILE.</source>
            <translation>Spusťte Kmen s volbou --training DIR, nebo s volbou --config FILE.</translation>
        </message>
        <message>
            <source>The folder cannot be made: %1</source>
            <translation>Složku nelze vytvořit: %1</translation>
        </message>
        <message>
            <source>Office %1 · agenda %2</source>
            <translation>Úřad %1 · agenda %2</translation>
        </message>
        <message>
            <source>Keeping the client registry</source>
            <translation>Vedení klientského kmene</translation>
        </message>
        <message>
            <source>Kmen: the desk of the client registry</source>
            <translation>Kmen: pracovní stůl klientského kmene</translation>
        </message>
        <message>
            <source>Configuration file</source>
            <translation>Soubor s nastavením</translation>
        </message>
        <message>
            <source>Folder of the training registers; makes a database when there is none</source>
            <translation>Složka zkušebních registrů; není-li databáze, založí ji</translation>
        </message>
        <message>
            <source>Play the guided tour and leave its pictures in this folder</source>
            <translation>Přehrát prohlídku a uložit její obrázky do této složky</translation>
        </message>
        <message>
            <source>Language: cs or en</source>
            <translation>Jazyk: cs nebo en</translation>
        </message>
        <message>
            <source>Kmen cannot start</source>
            <translation>Kmen nelze spustit</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>The order is not understood.</source>
            <translation>Příkazu nelze porozumět.</translation>
        </message>
        <message>
            <source>There is no person with this number.</source>
            <translation>Osoba s tímto číslem neexistuje.</translation>
        </message>
        <message>
            <source>The identity of this person is no more.</source>
            <translation>Identita této osoby již zanikla.</translation>
        </message>
        <message>
            <source>This person has died already.</source>
            <translation>Tato osoba již zemřela.</translation>
        </message>
        <message>
            <source>A training certificate could not be made.</source>
            <translation>Zkušební certifikát se nepodařilo vytvořit.</translation>
        </message>
        <message>
            <source>The state folder cannot be written.</source>
            <translation>Do stavové složky nelze zapisovat.</translation>
        </message>
        <message>
            <source>Check the rights to the state folder.</source>
            <translation>Zkontrolujte oprávnění ke stavové složce.</translation>
        </message>
        <message>
            <source>The training authority's certificate is damaged.</source>
            <translation>Certifikát zkušební certifikační autority je poškozen.</translation>
        </message>
        <message>
            <source>The record of events cannot be opened.</source>
            <translation>Záznam událostí nelze otevřít.</translation>
        </message>
        <message>
            <source>The record of events is damaged.</source>
            <translation>Záznam událostí je poškozen.</translation>
        </message>
        <message>
            <source>Start the training registers with a new state folder.</source>
            <translation>Spusťte zkušební registry s novou stavovou složkou.</translation>
        </message>
        <message>
            <source>The record of events does not fit this country.</source>
            <translation>Záznam událostí neodpovídá této zkušební zemi.</translation>
        </message>
        <message>
            <source>Start with the same population and seed, or with a new state folder.</source>
            <translation>Spusťte je se stejným počtem obyvatel a stejným výchozím číslem (seed), nebo s novou stavovou složkou.</translation>
        </message>
        <message>
            <source>The training registers cannot listen on this port.</source>
            <translation>Zkušební registry nemohou na tomto portu naslouchat.</translation>
        </message>
        <message>
            <source>Choose another port, or end the program that uses it.</source>
            <translation>Zvolte jiný port, nebo ukončete program, který jej používá.</translation>
        </message>
    </context>
    <context>
        <name>TrainingMain</name>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>Training registers for Kmen: an invented country behind the services of eGON.</source>
            <translation>Zkušební registry pro Kmen: smyšlená země za službami eGON.</translation>
        </message>
        <message>
            <source>TCP port; 0 takes any free one.</source>
            <translation>Port TCP; 0 znamená kterýkoli volný.</translation>
        </message>
        <message>
            <source>Persons in the country.</source>
            <translation>Počet osob v zemi.</translation>
        </message>
        <message>
            <source>The same seed gives the same country.</source>
            <translation>Stejné semínko dá stejnou zemi.</translation>
        </message>
        <message>
            <source>Folder of certificates and events; made if missing.</source>
            <translation>Složka certifikátů a událostí; chybí-li, založí se.</translation>
        </message>
        <message>
            <source>TCP port for orders; 0 takes any free one.</source>
            <translation>Port TCP pro příkazy; 0 znamená kterýkoli volný.</translation>
        </message>
        <message>
            <source>Random changes in the country.</source>
            <translation>Náhodné změny v zemi.</translation>
        </message>
        <message>
            <source>Write roster.csv with N persons and tour.json into the folder, and end.</source>
            <translation>Zapsat do složky roster.csv s N osobami a tour.json a skončit.</translation>
        </message>
        <message>
            <source>The arguments are wrong; --state is required. See --help.</source>
            <translation>Argumenty nejsou správné; --state je povinné. Viz --help.</translation>
        </message>
        <message>
            <source>The roster must be a number between 1 and the population.</source>
            <translation>Seznam musí mít počet mezi 1 a počtem osob.</translation>
        </message>
    </context>
    <context>
        <name>Workplaces</name>
        <message>
            <source>Clients</source>
            <translation>Klienti</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Ztotožnění</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Fronty oznámení</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Deník</translation>
        </message>
    </context>
    <context>
        <name>kmen::audit</name>
        <message>
            <source>Client created</source>
            <translation>Klient založen</translation>
        </message>
        <message>
            <source>Client linked to the register</source>
            <translation>Klient propojen s registrem</translation>
        </message>
        <message>
            <source>Reference data changed</source>
            <translation>Referenční údaje změněny</translation>
        </message>
        <message>
            <source>Office data changed</source>
            <translation>Údaje úřadu změněny</translation>
        </message>
        <message>
            <source>State of the client changed</source>
            <translation>Stav klienta změněn</translation>
        </message>
        <message>
            <source>Linked to another system of the office</source>
            <translation>Propojeno s jiným systémem úřadu</translation>
        </message>
        <message>
            <source>Identifier attached</source>
            <translation>Identifikátor připojen</translation>
        </message>
        <message>
            <source>Identifier replaced</source>
            <translation>Identifikátor nahrazen</translation>
        </message>
        <message>
            <source>Identifier cancelled</source>
            <translation>Identifikátor zrušen</translation>
        </message>
        <message>
            <source>Subscription requested</source>
            <translation>Vyžádáno přihlášení k odběru změn</translation>
        </message>
        <message>
            <source>End of subscription requested</source>
            <translation>Vyžádáno odhlášení z odběru změn</translation>
        </message>
        <message>
            <source>Subscribed to changes</source>
            <translation>Přihlášeno k odběru změn</translation>
        </message>
        <message>
            <source>Unsubscribed from changes</source>
            <translation>Odhlášeno z odběru změn</translation>
        </message>
        <message>
            <source>Subscription refused</source>
            <translation>Přihlášení odmítnuto</translation>
        </message>
        <message>
            <source>Notice set aside</source>
            <translation>Oznámení odloženo</translation>
        </message>
        <message>
            <source>Notice tried again</source>
            <translation>Oznámení zkuseno znovu</translation>
        </message>
        <message>
            <source>Notice brought back</source>
            <translation>Oznámení vráceno do fronty</translation>
        </message>
        <message>
            <source>Identity case opened</source>
            <translation>Spor identity otevřen</translation>
        </message>
        <message>
            <source>Identity case closed</source>
            <translation>Spor identity uzavřen</translation>
        </message>
        <message>
            <source>A row before this one is missing.</source>
            <translation>Před tímto řádkem jeden chybí.</translation>
        </message>
        <message>
            <source>The row does not follow from the one before it.</source>
            <translation>Řádek nenavazuje na předchozí.</translation>
        </message>
        <message>
            <source>The content of the row was changed.</source>
            <translation>Obsah řádku byl změněn.</translation>
        </message>
        <message>
            <source>The check was cancelled.</source>
            <translation>Kontrola byla zrušena.</translation>
        </message>
        <message>
            <source>Checking the audit</source>
            <translation>Kontrola záznamu úkonů</translation>
        </message>
        <message>
            <source>There is no such open call in the journal.</source>
            <translation>V deníku takové otevřené volání není.</translation>
        </message>
        <message>
            <source>Refresh the journal.</source>
            <translation>Obnovte deník.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Běží</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>V pořádku</translation>
        </message>
        <message>
            <source>OK with a warning</source>
            <translation>V pořádku s upozorněním</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odmítnuto</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Selhalo</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Výsledek neznámý</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Zrušeno</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientView</name>
        <message>
            <source>Read again from ROB</source>
            <translation>Načíst znovu z ROB</translation>
        </message>
        <message>
            <source>Parts of the client's card</source>
            <translation>Části karty klienta</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Zobrazit vše</translation>
        </message>
        <message>
            <source>History of the client</source>
            <translation>Historie klienta</translation>
        </message>
        <message>
            <source>No client is chosen</source>
            <translation>Není vybrán žádný klient</translation>
        </message>
        <message>
            <source>Search by a name, a birth date or a KID and choose a row; its data, identifiers and history open here.</source>
            <translation>Vyhledejte klienta podle jména, data narození nebo KID a vyberte řádek; zde se otevřou jeho údaje, identifikátory a historie.</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Údaje</translation>
        </message>
        <message>
            <source>Identifiers of the client</source>
            <translation>Identifikátory klienta</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Identifikátory</translation>
        </message>
        <message>
            <source>Systems that keep data on the client</source>
            <translation>Systémy, které o klientovi vedou údaje</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Propojení</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historie</translation>
        </message>
        <message>
            <source>KID %1</source>
            <translation>KID %1</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>nyní %1</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>načteno %1</translation>
        </message>
        <message>
            <source>Unsubscribe from changes</source>
            <translation>Odhlásit z odběru změn</translation>
        </message>
        <message>
            <source>Subscribe to changes</source>
            <translation>Přihlásit k odběru změn</translation>
        </message>
        <message>
            <source>Asks ROB for this one person (E277)</source>
            <translation>Dotáže se ROB na tuto jednu osobu (E277)</translation>
        </message>
        <message>
            <source>The client has no valid identifier; identify the person first</source>
            <translation>Klient nemá platný identifikátor; nejprve osobu ztotožněte</translation>
        </message>
        <message>
            <source>Not filled: %1</source>
            <translation>Nevyplněno: %1</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Pouze: %1</translation>
        </message>
        <message>
            <source>Reading %1 from ROB</source>
            <translation>Čtení z ROB: %1</translation>
        </message>
        <message>
            <source>Read this client again from ROB?</source>
            <translation>Načíst tohoto klienta znovu z ROB?</translation>
        </message>
        <message>
            <source>One person will be read from the register of inhabitants (E277). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</source>
            <translation>Z registru obyvatel se načte jedna osoba (E277). Registr zaznamená, kdo do údajů nahlížel a proč. Změny klientů přihlášených k odběru přicházejí samy; čtěte jen tehdy, když na ně nemůžete čekat.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Načíst znovu</translation>
        </message>
        <message>
            <source>The register no longer reads this person; the distribution will say why</source>
            <translation>Registr už údaje této osoby neposkytuje; důvod zjistí rozdělování změn</translation>
        </message>
        <message numerus="yes">
            <source>Read from ROB: %n item(s) changed</source>
            <translation>
                <numerusform>Načteno z ROB: změněn %n údaj</numerusform>
                <numerusform>Načteno z ROB: změněny %n údaje</numerusform>
                <numerusform>Načteno z ROB: změněno %n údajů</numerusform>
            </translation>
        </message>
        <message>
            <source>Subscribing %1</source>
            <translation>Přihlášení k odběru změn: %1</translation>
        </message>
        <message>
            <source>Unsubscribing %1</source>
            <translation>Odhlášení z odběru změn: %1</translation>
        </message>
        <message>
            <source>Subscribe to changes of this client?</source>
            <translation>Přihlásit tohoto klienta k odběru změn?</translation>
        </message>
        <message>
            <source>Stop notices about this client?</source>
            <translation>Ukončit oznámení o tomto klientovi?</translation>
        </message>
        <message>
            <source>The registers will announce every change of this person's data (E45).</source>
            <translation>Registry budou oznamovat každou změnu údajů této osoby (E45).</translation>
        </message>
        <message>
            <source>The registers will no longer announce changes of this person's data (E46); the data here will grow old.</source>
            <translation>Registry už nebudou oznamovat změny údajů této osoby (E46); zdejší údaje zastarají.</translation>
        </message>
        <message>
            <source>Subscribe</source>
            <translation>Přihlásit</translation>
        </message>
        <message>
            <source>Unsubscribe</source>
            <translation>Odhlásit</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientsModel</name>
        <message>
            <source>identity case</source>
            <translation>spor identity</translation>
        </message>
        <message>
            <source>not identified</source>
            <translation>neztotožněno</translation>
        </message>
        <message>
            <source>Surname and name</source>
            <translation>Příjmení a jméno</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Narození</translation>
        </message>
        <message>
            <source>KID</source>
            <translation>KID</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresa</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientsPage</name>
        <message>
            <source>State: active</source>
            <translation>Stav: aktivní</translation>
        </message>
        <message>
            <source>State: deceased</source>
            <translation>Stav: zemřelý</translation>
        </message>
        <message>
            <source>Subscribed to changes</source>
            <translation>Přihlášeno k odběru změn</translation>
        </message>
        <message>
            <source>Not subscribed to changes</source>
            <translation>Nepřihlášeno k odběru změn</translation>
        </message>
        <message>
            <source>An identity case waits</source>
            <translation>Čeká spor identity</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klienti</translation>
        </message>
        <message>
            <source>Identify a person</source>
            <translation>Ztotožnit osobu</translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Hledat klienty</translation>
        </message>
        <message>
            <source>Name, birth date, KID, data box or document number</source>
            <translation>Jméno, datum narození, KID, datová schránka nebo číslo dokladu</translation>
        </message>
        <message>
            <source>Read the client again from ROB</source>
            <translation>Načíst klienta znovu z ROB</translation>
        </message>
        <message>
            <source>Subscribe or unsubscribe the client</source>
            <translation>Přihlásit klienta k odběru změn, nebo ho odhlásit</translation>
        </message>
        <message>
            <source>Find a client: write a part of the name, a birth date, a KID, a data box or a document number; diacritics may be left out. Arrows move through the list, the card follows.

Every value says where it comes from; F2 on a value shows its history. Reading again from ROB asks for a reason, because the register records it.

/ search · Ctrl+R read again · Ctrl+2 identify a person · Esc back</source>
            <translation>Vyhledání klienta: napište část jména, datum narození, KID, datovou schránku nebo číslo dokladu; diakritiku můžete vynechat. Šipkami procházíte seznam a karta se mění s ním.

U každého údaje je uvedeno, odkud pochází; klávesa F2 na údaji zobrazí jeho historii. Při novém načtení z ROB je třeba uvést důvod, protože ho registr zaznamenává.

/ hledat · Ctrl+R načíst znovu · Ctrl+2 ztotožnit osobu · Esc zpět</translation>
        </message>
        <message>
            <source>The clients cannot be read</source>
            <translation>Klienty nelze načíst</translation>
        </message>
        <message numerus="yes">
            <source>the first %n of more, %1 ms</source>
            <translation>
                <numerusform>první %n z více, %1 ms</numerusform>
                <numerusform>první %n z více, %1 ms</numerusform>
                <numerusform>prvních %n z více, %1 ms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found, %1 ms</source>
            <translation>
                <numerusform>nalezen %n, %1 ms</numerusform>
                <numerusform>nalezeno %n, %1 ms</numerusform>
                <numerusform>nalezeno %n, %1 ms</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody fits</source>
            <translation>Nikdo neodpovídá</translation>
        </message>
        <message>
            <source>There are no clients yet</source>
            <translation>Zatím zde nejsou žádní klienti</translation>
        </message>
        <message>
            <source>Try fewer words, or take a filter off. The person may not be a client yet.</source>
            <translation>Zkuste méně slov nebo zrušte některý filtr. Osoba možná ještě není klientem.</translation>
        </message>
        <message>
            <source>Clients come here when you identify persons against the register of inhabitants.</source>
            <translation>Klienti zde přibudou, když ztotožníte osoby v registru obyvatel.</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) in all</source>
            <translation>
                <numerusform>celkem %n klient</numerusform>
                <numerusform>celkem %n klienti</numerusform>
                <numerusform>celkem %n klientů</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::HistoryModel</name>
        <message>
            <source>When, source</source>
            <translation>Kdy, zdroj</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Co se stalo</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Důvod: %1</translation>
        </message>
        <message>
            <source>Request: %1</source>
            <translation>Žádost: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::IdentifiersModel</name>
        <message>
            <source>Identifier</source>
            <translation>Identifikátor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
        <message>
            <source>Notices of changes</source>
            <translation>Oznámení změn</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>✓ valid</source>
            <translation>✓ platný</translation>
        </message>
        <message>
            <source>→ replaced</source>
            <translation>→ nahrazen</translation>
        </message>
        <message>
            <source>✕ cancelled</source>
            <translation>✕ zrušen</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::LinksModel</name>
        <message>
            <source>System</source>
            <translation>Systém</translation>
        </message>
        <message>
            <source>Its key</source>
            <translation>Jeho klíč</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Od</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Client</name>
        <message>
            <source>The call was cancelled before it was sent.</source>
            <translation>Volání bylo zrušeno dříve, než bylo odesláno.</translation>
        </message>
        <message>
            <source>The registers could not work on the request.</source>
            <translation>Registry nemohly žádost zpracovat.</translation>
        </message>
        <message>
            <source>The registers did not understand the request.</source>
            <translation>Registry žádosti nerozuměly.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Zkuste to znovu za několik minut.</translation>
        </message>
        <message>
            <source>Give the request's identifiers to support.</source>
            <translation>Sdělte podpoře identifikátory žádosti.</translation>
        </message>
        <message>
            <source>The registers had an error of their own.</source>
            <translation>V registrech nastala vnitřní chyba.</translation>
        </message>
        <message>
            <source>The registers answered a request that this computer did not send.</source>
            <translation>Registry odpověděly na žádost, kterou tento počítač neodeslal.</translation>
        </message>
        <message>
            <source>The registers say that all is well, but their answer is empty.</source>
            <translation>Registry hlásí, že je vše v pořádku, ale jejich odpověď je prázdná.</translation>
        </message>
        <message>
            <source>The outcome of the call could not be written into the journal.</source>
            <translation>Výsledek volání nebylo možné zapsat do deníku.</translation>
        </message>
        <message>
            <source>The call was cancelled.</source>
            <translation>Volání bylo zrušeno.</translation>
        </message>
        <message>
            <source>The address of the registers must begin with https://.</source>
            <translation>Adresa registrů musí začínat https://.</translation>
        </message>
        <message>
            <source>Correct the address in the connection settings.</source>
            <translation>Opravte adresu v nastavení připojení.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Profile</name>
        <message>
            <source>The training registers have left no file %1 here.</source>
            <translation>Zkušební registry zde nezanechaly soubor %1.</translation>
        </message>
        <message>
            <source>Start the training registers and try again.</source>
            <translation>Spusťte zkušební registry a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Training registers</source>
            <translation>Zkušební registry</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Status</name>
        <message>
            <source>Give the request's identifiers to support.</source>
            <translation>Sdělte podpoře identifikátory žádosti.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Zkuste to znovu za několik minut.</translation>
        </message>
        <message>
            <source>Check what you have entered and try again.</source>
            <translation>Zkontrolujte zadané údaje a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the agenda, the role and this system are registered for the service.</source>
            <translation>Zeptejte se správce, zda jsou agenda, role a tento systém pro službu zaregistrovány.</translation>
        </message>
        <message>
            <source>Let the client's identifier be checked; it may have been replaced by another one.</source>
            <translation>Nechte zkontrolovat identifikátor klienta; mohl být nahrazen jiným.</translation>
        </message>
        <message>
            <source>The register did not finish the request in time.</source>
            <translation>Registr nestihl žádost zpracovat včas.</translation>
        </message>
        <message>
            <source>The request asks for more at once than the register allows.</source>
            <translation>Žádost chce najednou více, než registr dovoluje.</translation>
        </message>
        <message>
            <source>Lower the number of persons in one request in the settings.</source>
            <translation>Snižte v nastavení počet osob v jedné žádosti.</translation>
        </message>
        <message>
            <source>This office may not call the service of the registers.</source>
            <translation>Tento úřad nesmí službu registrů volat.</translation>
        </message>
        <message>
            <source>The register does not permit this request.</source>
            <translation>Registr tuto žádost nepovoluje.</translation>
        </message>
        <message>
            <source>The registers do not know the person's identifier.</source>
            <translation>Registry neznají identifikátor této osoby.</translation>
        </message>
        <message>
            <source>The person's identifier has been cancelled.</source>
            <translation>Identifikátor této osoby byl zrušen.</translation>
        </message>
        <message>
            <source>The person's source identifier has been cancelled.</source>
            <translation>Zdrojový identifikátor této osoby byl zrušen.</translation>
        </message>
        <message>
            <source>The address does not exist in RUIAN.</source>
            <translation>Adresa v RÚIAN neexistuje.</translation>
        </message>
        <message>
            <source>Choose the address again.</source>
            <translation>Vyberte adresu znovu.</translation>
        </message>
        <message>
            <source>The address has been removed from RUIAN.</source>
            <translation>Adresa byla z RÚIAN odstraněna.</translation>
        </message>
        <message>
            <source>The service can be called only synchronously.</source>
            <translation>Službu lze volat jen synchronně.</translation>
        </message>
        <message>
            <source>The service can be called only asynchronously.</source>
            <translation>Službu lze volat jen asynchronně.</translation>
        </message>
        <message>
            <source>The register received the requests out of order.</source>
            <translation>Registr dostal žádosti mimo pořadí.</translation>
        </message>
        <message>
            <source>The time of the request differs too much from the time of the registers.</source>
            <translation>Čas žádosti se příliš liší od času registrů.</translation>
        </message>
        <message>
            <source>Let the clock of this computer be set.</source>
            <translation>Nechte seřídit hodiny tohoto počítače.</translation>
        </message>
        <message>
            <source>The registers no longer speak this version of the service.</source>
            <translation>Registry už tuto verzi služby nepodporují.</translation>
        </message>
        <message>
            <source>A newer version of Kmen is needed.</source>
            <translation>Je potřeba novější verze programu Kmen.</translation>
        </message>
        <message>
            <source>The registers do not know this version of the service.</source>
            <translation>Registry tuto verzi služby neznají.</translation>
        </message>
        <message>
            <source>The register has already received this request.</source>
            <translation>Registr už tuto žádost jednou dostal.</translation>
        </message>
        <message>
            <source>Look into the journal of calls for its outcome.</source>
            <translation>Výsledek hledejte v deníku volání.</translation>
        </message>
        <message>
            <source>The register does not offer this service.</source>
            <translation>Registr tuto službu nenabízí.</translation>
        </message>
        <message>
            <source>The register is out of service now.</source>
            <translation>Registr je nyní mimo provoz.</translation>
        </message>
        <message>
            <source>The register has found nothing.</source>
            <translation>Registr nic nenašel.</translation>
        </message>
        <message>
            <source>The register is still working on the request.</source>
            <translation>Registr žádost ještě zpracovává.</translation>
        </message>
        <message>
            <source>The register says that the data in the request are not valid.</source>
            <translation>Registr hlásí, že údaje v žádosti nejsou platné.</translation>
        </message>
        <message>
            <source>The register says that the request is not valid.</source>
            <translation>Registr hlásí, že žádost není platná.</translation>
        </message>
        <message>
            <source>The request refers to a person who is not in its list.</source>
            <translation>Žádost odkazuje na osobu, která není v jejím seznamu.</translation>
        </message>
        <message>
            <source>The register refused the request and did not say why.</source>
            <translation>Registr žádost odmítl a neuvedl proč.</translation>
        </message>
        <message>
            <source>The information system could not reach the register.</source>
            <translation>Informační systém základních registrů nedosáhl na registr.</translation>
        </message>
        <message>
            <source>The registers could not reach the agenda information system.</source>
            <translation>Registry nedosáhly na agendový informační systém.</translation>
        </message>
        <message>
            <source>The register refused the request for a reason of its own.</source>
            <translation>Registr žádost odmítl z vlastního důvodu.</translation>
        </message>
        <message>
            <source>The register could not use the addresses in the request.</source>
            <translation>Registr nemohl použít adresy v žádosti.</translation>
        </message>
        <message>
            <source>The register could not use the persons' identifiers.</source>
            <translation>Registr nemohl použít identifikátory osob.</translation>
        </message>
        <message>
            <source>A value in the request is out of range.</source>
            <translation>Hodnota v žádosti je mimo povolený rozsah.</translation>
        </message>
        <message>
            <source>A value in the request is of a wrong type.</source>
            <translation>Hodnota v žádosti má nesprávný typ.</translation>
        </message>
        <message>
            <source>The register of persons had an error of its own.</source>
            <translation>V registru obyvatel nastala vnitřní chyba.</translation>
        </message>
        <message>
            <source>More records match than the register may give.</source>
            <translation>Vyhovuje více záznamů, než smí registr vydat.</translation>
        </message>
        <message>
            <source>Add another item to the search.</source>
            <translation>Přidejte do hledání další údaj.</translation>
        </message>
        <message>
            <source>A person cannot be searched for by this combination of items.</source>
            <translation>Podle této kombinace údajů nelze osobu hledat.</translation>
        </message>
        <message>
            <source>Fill in one of the permitted combinations.</source>
            <translation>Vyplňte některou z povolených kombinací.</translation>
        </message>
        <message>
            <source>The request holds an item that the service does not allow.</source>
            <translation>Žádost obsahuje údaj, který služba nedovoluje.</translation>
        </message>
        <message>
            <source>No such record is in the register.</source>
            <translation>Takový záznam v registru není.</translation>
        </message>
        <message>
            <source>A part of the record could not be verified.</source>
            <translation>Část záznamu nebylo možné ověřit.</translation>
        </message>
        <message>
            <source>A part of the record was not found.</source>
            <translation>Část záznamu nebyla nalezena.</translation>
        </message>
        <message>
            <source>The batch of changes is no longer valid.</source>
            <translation>Dávka změn už není platná.</translation>
        </message>
        <message>
            <source>Start the reading of changes again.</source>
            <translation>Začněte číst změny znovu.</translation>
        </message>
        <message>
            <source>ORG does not know the agenda or the system that asks.</source>
            <translation>ORG nezná agendu nebo systém, který se ptá.</translation>
        </message>
        <message>
            <source>ORG does not know the agenda or the system asked for.</source>
            <translation>ORG nezná agendu nebo systém, na který se žádost ptá.</translation>
        </message>
        <message>
            <source>ORG does not know the earlier request that this one continues.</source>
            <translation>ORG nezná dřívější žádost, na kterou tato navazuje.</translation>
        </message>
        <message>
            <source>ORG does not know the group.</source>
            <translation>ORG nezná tuto skupinu.</translation>
        </message>
        <message>
            <source>ORG has not finished the registration yet.</source>
            <translation>ORG ještě nedokončil registraci.</translation>
        </message>
        <message>
            <source>ORG had an error of its own.</source>
            <translation>V ORG nastala vnitřní chyba.</translation>
        </message>
        <message>
            <source>ORG has reached its limit of compromised identifiers.</source>
            <translation>ORG dosáhl limitu kompromitovaných identifikátorů.</translation>
        </message>
        <message>
            <source>ORG has no keys for this agenda and system.</source>
            <translation>ORG nemá pro tuto agendu a systém klíče.</translation>
        </message>
        <message>
            <source>ORG could not tell the state of the identifier.</source>
            <translation>ORG nedokázal určit stav identifikátoru.</translation>
        </message>
        <message>
            <source>The request does not say for which time it asks.</source>
            <translation>Žádost neuvádí, na který čas se ptá.</translation>
        </message>
        <message>
            <source>ORG does not know the person's identifier.</source>
            <translation>ORG nezná identifikátor této osoby.</translation>
        </message>
        <message>
            <source>The person's identifier is no longer valid.</source>
            <translation>Identifikátor této osoby už není platný.</translation>
        </message>
        <message>
            <source>The person's identifier was compromised and replaced.</source>
            <translation>Identifikátor této osoby byl kompromitován a nahrazen.</translation>
        </message>
        <message>
            <source>The person's identifier was replaced by a newer one.</source>
            <translation>Identifikátor této osoby byl nahrazen novějším.</translation>
        </message>
        <message>
            <source>Two records turned out to be one person.</source>
            <translation>Ukázalo se, že dva záznamy jsou jedna osoba.</translation>
        </message>
        <message>
            <source>One record turned out to be two persons.</source>
            <translation>Ukázalo se, že jeden záznam jsou dvě osoby.</translation>
        </message>
        <message>
            <source>The register answered with a code that Kmen does not know.</source>
            <translation>Registr odpověděl kódem, který Kmen nezná.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Transport</name>
        <message>
            <source>Ask the administrator to check the connection settings.</source>
            <translation>Požádejte správce o kontrolu nastavení připojení.</translation>
        </message>
        <message>
            <source>The server's certificate belongs to another server.</source>
            <translation>Certifikát serveru patří jinému serveru.</translation>
        </message>
        <message>
            <source>Do not go on. Ask the administrator to check the address of the registers.</source>
            <translation>Nepokračujte. Požádejte správce o kontrolu adresy registrů.</translation>
        </message>
        <message>
            <source>The server's certificate is not valid today.</source>
            <translation>Certifikát serveru dnes neplatí.</translation>
        </message>
        <message>
            <source>Check the date of this computer; otherwise the operator of the registers must renew it.</source>
            <translation>Zkontrolujte datum tohoto počítače; je-li správné, musí certifikát obnovit provozovatel registrů.</translation>
        </message>
        <message>
            <source>The server could not prove that it belongs to the registers.</source>
            <translation>Server neprokázal, že patří k registrům.</translation>
        </message>
        <message>
            <source>Do not go on. Ask the administrator to check the certificate of the authority.</source>
            <translation>Nepokračujte. Požádejte správce o kontrolu certifikátu certifikační autority.</translation>
        </message>
        <message>
            <source>The certificate of this office has expired.</source>
            <translation>Platnost certifikátu tohoto úřadu skončila.</translation>
        </message>
        <message>
            <source>A new certificate must be requested from DIA and put into the settings.</source>
            <translation>Je nutné požádat DIA o nový certifikát a vložit jej do nastavení.</translation>
        </message>
        <message>
            <source>The registers refused the certificate of this office.</source>
            <translation>Registry odmítly certifikát tohoto úřadu.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the certificate belongs to this environment.</source>
            <translation>Zeptejte se správce, zda certifikát patří k tomuto prostředí.</translation>
        </message>
        <message>
            <source>A secure connection to the registers could not be established.</source>
            <translation>Zabezpečené spojení s registry se nepodařilo navázat.</translation>
        </message>
        <message>
            <source>The registers ended the connection without an answer.</source>
            <translation>Registry ukončily spojení bez odpovědi.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, ask the administrator whether the registers accept the certificate of this office.</source>
            <translation>Zkuste to znovu; potrvá-li to, zeptejte se správce, zda registry přijímají certifikát tohoto úřadu.</translation>
        </message>
        <message>
            <source>Check the network and try again in a few minutes.</source>
            <translation>Zkontrolujte síť a zkuste to znovu za několik minut.</translation>
        </message>
        <message>
            <source>The registers do not answer.</source>
            <translation>Registry neodpovídají.</translation>
        </message>
        <message>
            <source>The address of the registers was not found in the network.</source>
            <translation>Adresa registrů nebyla v síti nalezena.</translation>
        </message>
        <message>
            <source>The connection to the registers was broken before the whole answer came.</source>
            <translation>Spojení s registry se přerušilo dříve, než přišla celá odpověď.</translation>
        </message>
        <message>
            <source>The registers did not answer in time.</source>
            <translation>Registry neodpověděly včas.</translation>
        </message>
        <message>
            <source>The registers cannot be reached.</source>
            <translation>Registry nejsou dostupné.</translation>
        </message>
        <message>
            <source>The certificate of the authority cannot be read.</source>
            <translation>Certifikát certifikační autority nelze přečíst.</translation>
        </message>
        <message>
            <source>The file of the authority holds no certificate.</source>
            <translation>Soubor certifikační autority neobsahuje žádný certifikát.</translation>
        </message>
        <message>
            <source>The certificate of this office cannot be read.</source>
            <translation>Certifikát tohoto úřadu nelze přečíst.</translation>
        </message>
        <message>
            <source>The certificate of this office cannot be opened with the passphrase.</source>
            <translation>Certifikát tohoto úřadu nelze tímto heslem otevřít.</translation>
        </message>
        <message>
            <source>Enter the passphrase again; if it is right, the file is damaged or protected by an outdated cipher.</source>
            <translation>Zadejte heslo znovu; je-li správné, soubor je poškozen nebo chráněn zastaralou šifrou.</translation>
        </message>
        <message>
            <source>The registers do not let this office in.</source>
            <translation>Registry tento úřad nevpustily.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the certificate is registered for this environment.</source>
            <translation>Zeptejte se správce, zda je certifikát pro toto prostředí zaregistrován.</translation>
        </message>
        <message>
            <source>There is no such service at the address of the registers.</source>
            <translation>Na adrese registrů taková služba není.</translation>
        </message>
        <message>
            <source>The request is too large for the registers.</source>
            <translation>Žádost je pro registry příliš velká.</translation>
        </message>
        <message>
            <source>Lower the number of persons in one request in the settings.</source>
            <translation>Snižte v nastavení počet osob v jedné žádosti.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Zkuste to znovu za několik minut.</translation>
        </message>
        <message>
            <source>The registers are out of service or overloaded.</source>
            <translation>Registry jsou mimo provoz nebo přetížené.</translation>
        </message>
        <message>
            <source>The server answers, but not as the registers do.</source>
            <translation>Server odpovídá, ale ne jako registry.</translation>
        </message>
        <message>
            <source>The request could not be sent.</source>
            <translation>Žádost se nepodařilo odeslat.</translation>
        </message>
        <message>
            <source>The answer is larger than any answer of the registers may be.</source>
            <translation>Odpověď je větší, než smí být jakákoli odpověď registrů.</translation>
        </message>
        <message>
            <source>Give the request's identifiers to support.</source>
            <translation>Sdělte podpoře identifikátory žádosti.</translation>
        </message>
        <message>
            <source>The call was cancelled.</source>
            <translation>Volání bylo zrušeno.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Wire</name>
        <message>
            <source>The message is not XML, or it ends in the middle.</source>
            <translation>Zpráva není XML, nebo končí uprostřed.</translation>
        </message>
        <message>
            <source>The message holds what no message of the registers may hold.</source>
            <translation>Zpráva obsahuje něco, co žádná zpráva registrů obsahovat nesmí.</translation>
        </message>
        <message>
            <source>The message belongs to another service.</source>
            <translation>Zpráva patří k jiné službě.</translation>
        </message>
        <message>
            <source>The message refers to a person who is not in its list.</source>
            <translation>Zpráva odkazuje na osobu, která není v jejím seznamu.</translation>
        </message>
        <message>
            <source>The message is a report of a failure.</source>
            <translation>Zpráva je hlášením o chybě.</translation>
        </message>
        <message>
            <source>The message does not fit the description of the service.</source>
            <translation>Zpráva neodpovídá popisu služby.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, give the request's identifiers to support.</source>
            <translation>Zkuste to znovu. Stane-li se to opět, sdělte podpoře identifikátory žádosti.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify</name>
        <message>
            <source>New client.</source>
            <translation>Nový klient.</translation>
        </message>
        <message>
            <source>Linked to an existing client.</source>
            <translation>Propojeno se stávajícím klientem.</translation>
        </message>
        <message>
            <source>The client was already there; its data were read again.</source>
            <translation>Klient už byl v kmeni; jeho údaje byly načteny znovu.</translation>
        </message>
        <message>
            <source>Identifying</source>
            <translation>Ztotožňování</translation>
        </message>
        <message>
            <source>This row was not asked about: the work had to stop before it.</source>
            <translation>Na tento řádek se nedotázalo: práce se musela zastavit dříve.</translation>
        </message>
        <message>
            <source>The file has a column “%1” that is not known.</source>
            <translation>Soubor má sloupec „%1“, který není znám.</translation>
        </message>
        <message>
            <source>Use these column names: %1.</source>
            <translation>Použijte tyto názvy sloupců: %1.</translation>
        </message>
        <message>
            <source>The file has the column “%1” twice.</source>
            <translation>Soubor má sloupec „%1“ dvakrát.</translation>
        </message>
        <message>
            <source>The file has no column with data to search by.</source>
            <translation>Soubor nemá žádný sloupec s údaji, podle kterých se hledá.</translation>
        </message>
        <message>
            <source>The value in the column “%1” cannot be read.</source>
            <translation>Hodnotu ve sloupci „%1“ nelze přečíst.</translation>
        </message>
        <message>
            <source>For combination %1 still needed: %2.</source>
            <translation>Pro kombinaci %1 ještě chybí: %2.</translation>
        </message>
        <message>
            <source>These data do not make any of the permitted combinations.</source>
            <translation>Tyto údaje netvoří žádnou z povolených kombinací.</translation>
        </message>
        <message>
            <source>The register found the person but gave no identifier.</source>
            <translation>Registr osobu našel, ale nevydal její identifikátor.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the role may read AIFO.</source>
            <translation>Zeptejte se správce, zda role smí číst AIFO.</translation>
        </message>
        <message>
            <source>Only a person that was found can be taken over.</source>
            <translation>Převzít lze jen osobu, která byla nalezena.</translation>
        </message>
        <message>
            <source>The client could not be linked to the person.</source>
            <translation>Klienta nebylo možné propojit s osobou.</translation>
        </message>
        <message>
            <source>A document needs both its number and its kind.</source>
            <translation>U dokladu je potřeba číslo i druh.</translation>
        </message>
        <message>
            <source>Nobody fits these data.</source>
            <translation>Těmto údajům nikdo neodpovídá.</translation>
        </message>
        <message>
            <source>More than one person fits; add another item.</source>
            <translation>Vyhovuje více osob; přidejte další údaj.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::ComparisonModel</name>
        <message>
            <source>Item</source>
            <translation>Údaj</translation>
        </message>
        <message>
            <source>Register of inhabitants</source>
            <translation>Registr obyvatel</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Shoda</translation>
        </message>
        <message>
            <source>✓ same</source>
            <translation>✓ shodné</translation>
        </message>
        <message>
            <source>≠ differs</source>
            <translation>≠ liší se</translation>
        </message>
        <message>
            <source>← only ours</source>
            <translation>← jen u nás</translation>
        </message>
        <message>
            <source>→ only ROB</source>
            <translation>→ jen v ROB</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::IdentifyForm</name>
        <message>
            <source>Identify in ROB</source>
            <translation>Ztotožnit v ROB</translation>
        </message>
        <message>
            <source>12. 5. 1978</source>
            <translation>12. 5. 1978</translation>
        </message>
        <message>
            <source>Address, RÚIAN code</source>
            <translation>Adresa, kód RÚIAN</translation>
        </message>
        <message>
            <source>code of the address place</source>
            <translation>kód adresního místa</translation>
        </message>
        <message>
            <source>municipality code, or: Vienna, 040</source>
            <translation>kód obce, nebo: Vídeň, 040</translation>
        </message>
        <message>
            <source>203</source>
            <translation>203</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ano</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ne</translation>
        </message>
        <message>
            <source>Certificate, serial number</source>
            <translation>Certifikát, sériové číslo</translation>
        </message>
        <message>
            <source>Certificate, issuer</source>
            <translation>Certifikát, vydavatel</translation>
        </message>
        <message>
            <source>▾ Further data</source>
            <translation>▾ Další údaje</translation>
        </message>
        <message>
            <source>▸ Further data: birth place, citizenship, death, family state, certificate</source>
            <translation>▸ Další údaje: místo narození, státní občanství, úmrtí, rodinný stav, certifikát</translation>
        </message>
        <message>
            <source>diacritics</source>
            <translation>s diakritikou</translation>
        </message>
        <message>
            <source>without diacritics</source>
            <translation>bez diakritiky</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>přísné</translation>
        </message>
        <message>
            <source>Comparison of names: %1</source>
            <translation>Porovnání jmen: %1</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Porovnání</translation>
        </message>
        <message>
            <source>Purpose of reading</source>
            <translation>Účel čtení</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vymazat</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>— not given —</source>
            <translation>— neuvedeno —</translation>
        </message>
        <message>
            <source>Document, kind</source>
            <translation>Doklad, druh</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>druh</translation>
        </message>
        <message>
            <source>Document, number</source>
            <translation>Doklad, číslo</translation>
        </message>
        <message>
            <source>Document: kind, number</source>
            <translation>Doklad: druh, číslo</translation>
        </message>
        <message>
            <source>This cannot be read as: %1</source>
            <translation>Zápis neodpovídá údaji: %1</translation>
        </message>
        <message>
            <source>Surer: for combination %1 add %2.</source>
            <translation>Jistější: pro kombinaci %1 doplňte: %2.</translation>
        </message>
        <message>
            <source>One item cannot be read: %1</source>
            <translation>Jeden údaj nelze přečíst: %1</translation>
        </message>
        <message>
            <source>Write the purpose of reading; the register records it.</source>
            <translation>Uveďte účel čtení; registr ho zaznamenává.</translation>
        </message>
        <message>
            <source>Combination %1 is complete: %2</source>
            <translation>Kombinace %1 je úplná: %2</translation>
        </message>
        <message>
            <source>Fill one of the permitted combinations</source>
            <translation>Vyplňte některou z povolených kombinací</translation>
        </message>
        <message>
            <source>The usual one: surname, given name and birth date. The document number alone with its kind is the surest.</source>
            <translation>Obvyklá kombinace: příjmení, jméno a datum narození. Nejjistější je samotné číslo dokladu s jeho druhem.</translation>
        </message>
        <message>
            <source>ROB refuses a search that is not one of the eleven combinations.</source>
            <translation>ROB odmítne hledání, které neodpovídá žádné z jedenácti kombinací.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::IdentifyPage</name>
        <message>
            <source>Identify a person</source>
            <translation>Ztotožnit osobu</translation>
        </message>
        <message>
            <source>The register looks for exactly what you write. Fill one of the permitted combinations.</source>
            <translation>Registr hledá přesně to, co napíšete. Vyplňte některou z povolených kombinací.</translation>
        </message>
        <message>
            <source>Taking the person over</source>
            <translation>Převzetí osoby</translation>
        </message>
        <message>
            <source>Identify another person (clear the form)</source>
            <translation>Ztotožnit další osobu (vymazat formulář)</translation>
        </message>
        <message>
            <source>Write what you know about the person. The box under the form says which of the eleven permitted combinations is met, or what is missing on the shortest way to one. Ctrl+Enter asks the register.

One person: compare it with our client, then link, update or create. Nobody: the page says what to try. More persons: the page says which item would help.

The register records who asked and for what purpose.</source>
            <translation>Napište, co o osobě víte. Rámeček pod formulářem ukazuje, která z jedenácti povolených kombinací je splněna, nebo co k nejbližší z nich chybí. Ctrl+Enter odešle dotaz registru.

Jedna osoba: porovnejte ji s naším klientem a poté ji propojte, klienta aktualizujte, nebo založte nového. Nikdo: stránka poradí, co zkusit. Více osob: stránka uvede, který údaj by pomohl.

Registr zaznamenává, kdo se ptal a za jakým účelem.</translation>
        </message>
        <message>
            <source>Identifying a person in ROB</source>
            <translation>Ztotožnění osoby v ROB</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::ResultView</name>
        <message>
            <source>The person found beside our client</source>
            <translation>Nalezená osoba vedle našeho klienta</translation>
        </message>
        <message>
            <source>Subscribe to notices of changes</source>
            <translation>Přihlásit k odběru změn</translation>
        </message>
        <message>
            <source>Create a new client</source>
            <translation>Založit nového klienta</translation>
        </message>
        <message>
            <source>Client to compare with</source>
            <translation>Klient k porovnání</translation>
        </message>
        <message>
            <source>The answer of ROB will be here</source>
            <translation>Zde bude odpověď ROB</translation>
        </message>
        <message>
            <source>The register looks for exactly what you write, without wildcards. When it finds one person, you compare it with our clients and take it over.</source>
            <translation>Registr hledá přesně to, co zapíšete, bez zástupných znaků. Najde-li jednu osobu, porovnáte ji s našimi klienty a převezmete ji.</translation>
        </message>
        <message>
            <source>Asking the register of inhabitants…</source>
            <translation>Probíhá dotaz do registru obyvatel…</translation>
        </message>
        <message>
            <source>E278. You can go on working meanwhile.</source>
            <translation>E278. Zatím můžete pracovat dál.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>✓ %1 is a client now: %2</source>
            <translation>✓ %1 je nyní klientem: %2</translation>
        </message>
        <message>
            <source>✓ Client %2 is identified as %1</source>
            <translation>✓ Klient %2 je ztotožněn: %1</translation>
        </message>
        <message>
            <source>✓ Client %2 was read again: %1</source>
            <translation>✓ Klient %2 byl načten znovu: %1</translation>
        </message>
        <message>
            <source>Subscribed: the registers will announce every change.</source>
            <translation>Přihlášeno k odběru změn: registry oznámí každou změnu.</translation>
        </message>
        <message>
            <source>The subscription waits: the next distribution will make it.</source>
            <translation>Přihlášení k odběru změn čeká: provede je příští rozdělování změn.</translation>
        </message>
        <message>
            <source>Not subscribed: changes will not be announced.</source>
            <translation>Nepřihlášeno k odběru změn: změny se nebudou oznamovat.</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Otevřít klienta</translation>
        </message>
        <message>
            <source>compare without diacritics</source>
            <translation>porovnat bez diakritiky</translation>
        </message>
        <message>
            <source>check the birth date and the order of names</source>
            <translation>ověřit datum narození a pořadí jmen</translation>
        </message>
        <message>
            <source>try the birth surname instead of the surname</source>
            <translation>zkusit rodné příjmení místo příjmení</translation>
        </message>
        <message>
            <source>look for the document number with its kind</source>
            <translation>hledat podle čísla a druhu dokladu</translation>
        </message>
        <message>
            <source>○ Nobody was found</source>
            <translation>○ Nikdo nebyl nalezen</translation>
        </message>
        <message>
            <source>Try, in this order: %1.</source>
            <translation>Zkuste v tomto pořadí: %1.</translation>
        </message>
        <message>
            <source>⚠ More persons fit</source>
            <translation>⚠ Vyhovuje více osob</translation>
        </message>
        <message>
            <source>The register does not say which. One of these would help: %1.</source>
            <translation>Registr nesděluje které. Pomohl by některý z těchto údajů: %1.</translation>
        </message>
        <message>
            <source>Exactly one person was found</source>
            <translation>Byla nalezena právě jedna osoba</translation>
        </message>
        <message>
            <source>%1 · %2 s · request %3</source>
            <translation>%1 · %2 s · žádost %3</translation>
        </message>
        <message>
            <source>%1, KID %2</source>
            <translation>%1, KID %2</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Klient %1</translation>
        </message>
        <message>
            <source>The person is not a client yet</source>
            <translation>Osoba dosud není klientem</translation>
        </message>
        <message>
            <source>Take over as a client</source>
            <translation>Převzít jako klienta</translation>
        </message>
        <message>
            <source>No client of ours has the same name and birth date, or the same document.</source>
            <translation>Žádný náš klient nemá stejné jméno a datum narození ani stejný doklad.</translation>
        </message>
        <message>
            <source>This person is already our client %1</source>
            <translation>Tato osoba již je naším klientem %1</translation>
        </message>
        <message>
            <source>Update client %1</source>
            <translation>Aktualizovat klienta %1</translation>
        </message>
        <message>
            <source>Our data are the same as the register's.</source>
            <translation>Naše údaje se shodují s údaji registru.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) differ; the register's are newer.</source>
            <translation>
                <numerusform>Liší se %n údaj; v registru je novější.</numerusform>
                <numerusform>Liší se %n údaje; v registru jsou novější.</numerusform>
                <numerusform>Liší se %n údajů; v registru jsou novější.</numerusform>
            </translation>
        </message>
        <message>
            <source>A similar client is already here. Compare before you create a new one.</source>
            <translation>Podobný klient již existuje. Než založíte nového, porovnejte je.</translation>
        </message>
        <message>
            <source>Link to client %1</source>
            <translation>Propojit s klientem %1</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) differ; the register's values would replace ours, with history.</source>
            <translation>
                <numerusform>Liší se %n údaj; hodnota z registru by nahradila naši, historie zůstane zachována.</numerusform>
                <numerusform>Liší se %n údaje; hodnoty z registru by nahradily naše, historie zůstane zachována.</numerusform>
                <numerusform>Liší se %n údajů; hodnoty z registru by nahradily naše, historie zůstane zachována.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::journal::ActsModel</name>
        <message>
            <source>No.</source>
            <translation>Č.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kdy</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kdo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>O kom</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Proč</translation>
        </message>
    </context>
    <context>
        <name>kmen::journal::CallsModel</name>
        <message>
            <source>When</source>
            <translation>Kdy</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Služba</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Výsledek</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>O kom</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Kdo se ptal</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Účel</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Trvání</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Žádost</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n persons)</source>
            <translation>
                <numerusform>%1 (%n osoba)</numerusform>
                <numerusform>%1 (%n osoby)</numerusform>
                <numerusform>%1 (%n osob)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
    </context>
    <context>
        <name>kmen::journal::JournalPage</name>
        <message>
            <source>Calls or acts</source>
            <translation>Volání nebo úkony</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Deník</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Ověřit řetězec</translation>
        </message>
        <message>
            <source>About whom: KID</source>
            <translation>O kom: KID</translation>
        </message>
        <message>
            <source>Who asked or acted</source>
            <translation>Kdo se ptal nebo jednal</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Služba</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Všechny služby</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Výsledek</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Všechny výsledky</translation>
        </message>
        <message>
            <source>Calls to the registers</source>
            <translation>Volání registrů</translation>
        </message>
        <message>
            <source>Acts of persons and programs</source>
            <translation>Úkony osob a programů</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Úkony</translation>
        </message>
        <message>
            <source>Verify the journal's chain</source>
            <translation>Ověřit řetězec deníku</translation>
        </message>
        <message>
            <source>Every call to a register is written down before it goes out, every act of a person together with what it changed. The rows of acts are chained: a changed or missing row is found by verifying.

Write a KID to see who looked at a client and why.</source>
            <translation>Každé volání registru se zapíše dříve, než se odešle, a každý úkon osoby spolu s tím, co změnil. Řádky úkonů jsou zřetězeny: změněný nebo chybějící řádek odhalí ověření.

Napište KID a uvidíte, kdo do údajů klienta nahlížel a proč.</translation>
        </message>
        <message>
            <source>Verifying the journal</source>
            <translation>Ověření deníku</translation>
        </message>
        <message numerus="yes">
            <source>The chain holds: %n act(s) verified</source>
            <translation>
                <numerusform>Řetězec je neporušený: ověřen %n úkon</numerusform>
                <numerusform>Řetězec je neporušený: ověřeny %n úkony</numerusform>
                <numerusform>Řetězec je neporušený: ověřeno %n úkonů</numerusform>
            </translation>
        </message>
        <message>
            <source>Last fingerprint: %1</source>
            <translation>Poslední otisk: %1</translation>
        </message>
        <message>
            <source>The chain is broken at row %1</source>
            <translation>Řetězec je porušen na řádku %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::CasesModel</name>
        <message>
            <source>What happened</source>
            <translation>Co se stalo</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klienti</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Založeno</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Poznámka</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::CoverageStrip</name>
        <message>
            <source>covered</source>
            <translation>pokryto</translation>
        </message>
        <message>
            <source>partly covered</source>
            <translation>zčásti pokryto</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>chybí</translation>
        </message>
        <message>
            <source>before the first window</source>
            <translation>před prvním obdobím</translation>
        </message>
        <message>
            <source>Covered time, last 30 days</source>
            <translation>Pokrytí za posledních 30 dnů</translation>
        </message>
        <message>
            <source>Days missing: %1, days partly covered: %2</source>
            <translation>Chybějících dnů: %1, dnů zčásti pokrytých: %2</translation>
        </message>
        <message>
            <source>%1: %2, changed clients: %3</source>
            <translation>%1: %2, změněných klientů: %3</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::NoticesModel</name>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n den</numerusform>
                <numerusform>%n dny</numerusform>
                <numerusform>%n dní</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>KID</source>
            <translation>KID</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Oznámeno</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Čeká</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Proč</translation>
        </message>
        <message>
            <source>(no client has this identifier)</source>
            <translation>(tento identifikátor nemá žádný klient)</translation>
        </message>
        <message>
            <source>%1 (attempts: %2)</source>
            <translation>%1 (pokusů: %2)</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::Pipeline</name>
        <message>
            <source>AIFO changes</source>
            <translation>Změny AIFO</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Oznámení</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Ke čtení</translation>
        </message>
        <message>
            <source>To apply</source>
            <translation>K zapsání</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Odloženo</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Selhalo</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Spory identity</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2: %3</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::QueuesPage</name>
        <message>
            <source>Run the distribution</source>
            <translation>Spustit rozdělování změn</translation>
        </message>
        <message>
            <source>Items or runs</source>
            <translation>Položky nebo běhy</translation>
        </message>
        <message>
            <source>Notices of the chosen stage</source>
            <translation>Oznámení ve zvoleném stupni</translation>
        </message>
        <message>
            <source>Identity cases that wait</source>
            <translation>Čekající spory identity</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Zkusit znovu</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Odložit…</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Vrátit do fronty</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Oznámení</translation>
        </message>
        <message>
            <source>Covered time, last 30 days</source>
            <translation>Pokrytí za posledních 30 dnů</translation>
        </message>
        <message>
            <source>Bars: changed clients a day. Strip: full = covered, half = partly covered, empty frame = missing, thin line = before the first window.</source>
            <translation>Sloupce: počet změněných klientů za den. Pruh: plný = pokryto, poloviční = pokryto zčásti, prázdný rámeček = chybí, tenká čára = před prvním obdobím.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Položky</translation>
        </message>
        <message>
            <source>Last runs of the distribution</source>
            <translation>Poslední běhy rozdělování změn</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>Poslední běhy</translation>
        </message>
        <message>
            <source>Run or stop the distribution</source>
            <translation>Spustit nebo zastavit rozdělování změn</translation>
        </message>
        <message>
            <source>Notices of the registers go from the left to the right: they are received, the persons are read, the changes applied. What cannot go on by itself is set aside with a reason.

Choose a stage to see its items; Enter on an item opens the client. The distribution can be stopped at any time and goes on where it stopped.</source>
            <translation>Oznámení registrů postupují zleva doprava: nejprve se přijmou, poté se načtou osoby a zapíší změny. Co nemůže pokračovat samo, odloží se s uvedením důvodu.

Zvolte stupeň a zobrazí se jeho položky; klávesa Enter na položce otevře klienta. Rozdělování změn lze kdykoli zastavit a pokračuje tam, kde skončilo.</translation>
        </message>
        <message>
            <source>E78 · last run</source>
            <translation>E78 · poslední běh</translation>
        </message>
        <message>
            <source>E07 · last run</source>
            <translation>E07 · poslední běh</translation>
        </message>
        <message>
            <source>notices, E277</source>
            <translation>oznámení, E277</translation>
        </message>
        <message>
            <source>read, not yet written</source>
            <translation>načteno, dosud nezapsáno</translation>
        </message>
        <message>
            <source>since the beginning</source>
            <translation>od začátku</translation>
        </message>
        <message>
            <source>the oldest notice waits %1</source>
            <translation>nejstarší oznámení čeká %1</translation>
        </message>
        <message>
            <source>no notice waits</source>
            <translation>žádné oznámení nečeká</translation>
        </message>
        <message>
            <source>the distribution is running</source>
            <translation>rozdělování změn běží</translation>
        </message>
        <message>
            <source>last run %1: %2</source>
            <translation>poslední běh %1: %2</translation>
        </message>
        <message>
            <source>the distribution has not run yet</source>
            <translation>rozdělování změn dosud neproběhlo</translation>
        </message>
        <message>
            <source>Nothing here: %1</source>
            <translation>Nic zde není: %1</translation>
        </message>
        <message>
            <source>Run the distribution to ask the registers for changes of your clients.</source>
            <translation>Spusťte rozdělování změn, a zeptáte se tak registrů na změny u svých klientů.</translation>
        </message>
        <message>
            <source>Stop the distribution</source>
            <translation>Zastavit rozdělování změn</translation>
        </message>
        <message>
            <source>Distribution of changes</source>
            <translation>Rozdělování změn</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) changed</source>
            <translation>
                <numerusform>změněn %n klient</numerusform>
                <numerusform>změněni %n klienti</numerusform>
                <numerusform>změněno %n klientů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) moved</source>
            <translation>
                <numerusform>přesunuto %n oznámení</numerusform>
                <numerusform>přesunuta %n oznámení</numerusform>
                <numerusform>přesunuto %n oznámení</numerusform>
            </translation>
        </message>
        <message>
            <source>Set this notice aside?</source>
            <translation>Odložit toto oznámení?</translation>
        </message>
        <message>
            <source>The change will not be read until somebody brings the notice back.</source>
            <translation>Změna se nenačte, dokud někdo oznámení nevrátí do fronty.</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Odloženo</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::RunsModel</name>
        <message>
            <source>Started</source>
            <translation>Zahájeno</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Výsledek</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Období</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Oznámení</translation>
        </message>
        <message>
            <source>Read / changed</source>
            <translation>Načteno / změněno</translation>
        </message>
        <message>
            <source>Set aside / cases</source>
            <translation>Odloženo / spory</translation>
        </message>
        <message>
            <source>Calls, who</source>
            <translation>Volání, kdo</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>changes %1 – %2</source>
            <translation>změny %1 – %2</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::registry</name>
        <message>
            <source>The stored data of a client are damaged.</source>
            <translation>Uložené údaje klienta jsou poškozené.</translation>
        </message>
        <message>
            <source>Read the client again from the register.</source>
            <translation>Načtěte klienta z registru znovu.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Příjmení</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>Birth surname</source>
            <translation>Rodné příjmení</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Pohlaví</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Datum narození</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Místo narození</translation>
        </message>
        <message>
            <source>Date of death</source>
            <translation>Datum úmrtí</translation>
        </message>
        <message>
            <source>Declaration of death in force since</source>
            <translation>Prohlášení za mrtvého v právní moci od</translation>
        </message>
        <message>
            <source>Place of death</source>
            <translation>Místo úmrtí</translation>
        </message>
        <message>
            <source>Address of residence</source>
            <translation>Adresa pobytu</translation>
        </message>
        <message>
            <source>Delivery address</source>
            <translation>Doručovací adresa</translation>
        </message>
        <message>
            <source>Marital status</source>
            <translation>Rodinný stav</translation>
        </message>
        <message>
            <source>Limited legal capacity</source>
            <translation>Omezení svéprávnosti</translation>
        </message>
        <message>
            <source>Data box</source>
            <translation>Datová schránka</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Identity documents</source>
            <translation>Doklady</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Státní občanství</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certifikáty</translation>
        </message>
        <message>
            <source>man</source>
            <translation>muž</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>žena</translation>
        </message>
        <message>
            <source>single</source>
            <translation>svobodný/á</translation>
        </message>
        <message>
            <source>married</source>
            <translation>ženatý/vdaná</translation>
        </message>
        <message>
            <source>divorced</source>
            <translation>rozvedený/á</translation>
        </message>
        <message>
            <source>widowed</source>
            <translation>ovdovělý/á</translation>
        </message>
        <message>
            <source>marriage ended</source>
            <translation>zaniklé manželství</translation>
        </message>
        <message>
            <source>in a registered partnership</source>
            <translation>v registrovaném partnerství</translation>
        </message>
        <message>
            <source>partnership ended by a decision</source>
            <translation>partnerství zaniklé rozhodnutím</translation>
        </message>
        <message>
            <source>partnership ended</source>
            <translation>zaniklé partnerství</translation>
        </message>
        <message>
            <source>partnership ended by death</source>
            <translation>partnerství zaniklé smrtí</translation>
        </message>
        <message>
            <source>separated</source>
            <translation>odloučený/á</translation>
        </message>
        <message>
            <source>identity card</source>
            <translation>občanský průkaz</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>cestovní pas</translation>
        </message>
        <message>
            <source>visa sticker</source>
            <translation>vízový štítek</translation>
        </message>
        <message>
            <source>residence permit</source>
            <translation>povolení k pobytu</translation>
        </message>
        <message>
            <source>residence certificate</source>
            <translation>potvrzení o pobytu</translation>
        </message>
        <message>
            <source>Czech Republic</source>
            <translation>Česká republika</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovensko</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Německo</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polsko</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Rakousko</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukrajina</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Vietnam</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Rusko</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Spojené království</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Spojené státy</translation>
        </message>
        <message>
            <source>Identifier cancelled without a successor</source>
            <translation>Identifikátor zrušen bez nástupce</translation>
        </message>
        <message>
            <source>Two clients are one person</source>
            <translation>Dva klienti jsou jedna osoba</translation>
        </message>
        <message>
            <source>One identifier has several successors</source>
            <translation>Jeden identifikátor má více nástupců</translation>
        </message>
        <message>
            <source>The register no longer knows the person</source>
            <translation>Registr už osobu nezná</translation>
        </message>
        <message>
            <source>More than one answer</source>
            <translation>Více než jedna odpověď</translation>
        </message>
        <message>
            <source>An identity case needs at least one client.</source>
            <translation>Spor identity musí mít alespoň jednoho klienta.</translation>
        </message>
        <message>
            <source>Choose the client.</source>
            <translation>Vyberte klienta.</translation>
        </message>
        <message>
            <source>There is no such identity case.</source>
            <translation>Takový spor identity neexistuje.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Obnovte seznam.</translation>
        </message>
        <message>
            <source>The identity case is closed already.</source>
            <translation>Spor identity je již uzavřen.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktivní</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Zemřelý</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Nahrazený</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Zrušeno</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivovaný</translation>
        </message>
        <message>
            <source>There is no such client.</source>
            <translation>Takový klient neexistuje.</translation>
        </message>
        <message>
            <source>Check the client identifier.</source>
            <translation>Zkontrolujte identifikátor klienta.</translation>
        </message>
        <message>
            <source>No free client identifier was found.</source>
            <translation>Nepodařilo se najít volný identifikátor klienta.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Pošlete podrobnosti technické podpoře.</translation>
        </message>
        <message>
            <source>A client needs a surname and a given name.</source>
            <translation>Klient musí mít příjmení a jméno.</translation>
        </message>
        <message>
            <source>Fill in both names.</source>
            <translation>Vyplňte jméno i příjmení.</translation>
        </message>
        <message>
            <source>Somebody else changed the client in the meantime.</source>
            <translation>Klienta mezitím změnil někdo jiný.</translation>
        </message>
        <message>
            <source>Look at the new values and edit again.</source>
            <translation>Prohlédněte si nové hodnoty a proveďte úpravu znovu.</translation>
        </message>
        <message>
            <source>Reference data of the registers cannot be overwritten by hand.</source>
            <translation>Referenční údaje registrů nelze ručně přepsat.</translation>
        </message>
        <message>
            <source>If the value is wrong, announce it to the register.</source>
            <translation>Je-li hodnota chybná, oznamte to registru.</translation>
        </message>
        <message>
            <source>The client has no such identifier.</source>
            <translation>Klient takový identifikátor nemá.</translation>
        </message>
        <message>
            <source>Identify the client in the register first.</source>
            <translation>Nejprve klienta v registru ztotožněte.</translation>
        </message>
        <message>
            <source>This person is already kept as client %1.</source>
            <translation>Tato osoba je již vedena jako klient %1.</translation>
        </message>
        <message>
            <source>Open that client instead of making another one.</source>
            <translation>Místo založení dalšího klienta otevřete tohoto.</translation>
        </message>
        <message>
            <source>Not subscribed</source>
            <translation>Nepřihlášen</translation>
        </message>
        <message>
            <source>Subscription waits</source>
            <translation>Přihlášení čeká</translation>
        </message>
        <message>
            <source>Subscribed</source>
            <translation>Přihlášen</translation>
        </message>
        <message>
            <source>End of subscription waits</source>
            <translation>Odhlášení čeká</translation>
        </message>
        <message>
            <source>Unsubscribed</source>
            <translation>Odhlášen</translation>
        </message>
        <message>
            <source>Subscription refused</source>
            <translation>Přihlášení odmítnuto</translation>
        </message>
        <message>
            <source>Client %1 is already linked to another person of the register.</source>
            <translation>Klient %1 je již propojen s jinou osobou z registru.</translation>
        </message>
        <message>
            <source>Open an identity case if one of them is wrong.</source>
            <translation>Je-li některé z propojení chybné, založte spor identity.</translation>
        </message>
        <message>
            <source>%1 (address of an office)</source>
            <translation>%1 (adresa úřadu)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ano</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ne</translation>
        </message>
        <message>
            <source>%1, valid until %2</source>
            <translation>%1, platnost do %2</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>Toto není datum.</translation>
        </message>
        <message>
            <source>Write it like 12. 5. 1978.</source>
            <translation>Zapište je například jako 12. 5. 1978.</translation>
        </message>
        <message>
            <source>No client has this identifier.</source>
            <translation>Tento identifikátor nemá žádný klient.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Čeká</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Načítá se</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Načteno</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Promítnuto</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Opakované</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Odloženo</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Selhalo</translation>
        </message>
        <message>
            <source>The client's identifier is no longer valid.</source>
            <translation>Identifikátor klienta již není platný.</translation>
        </message>
        <message>
            <source>There is no such run of the distribution.</source>
            <translation>Takový běh rozdělování změn neexistuje.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Běží</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>Done in part</source>
            <translation>Dokončeno zčásti</translation>
        </message>
    </context>
    <context>
        <name>kmen::security</name>
        <message>
            <source>The protection of identifiers failed.</source>
            <translation>Ochrana identifikátorů selhala.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Pošlete podrobnosti technické podpoře.</translation>
        </message>
        <message>
            <source>The key file does not hold two different keys of 32 bytes.</source>
            <translation>Soubor s klíči neobsahuje dva různé klíče o délce 32 bajtů.</translation>
        </message>
        <message>
            <source>Restore the key file from its backup. Without it the identifiers cannot be read.</source>
            <translation>Obnovte soubor s klíči ze zálohy. Bez něj nelze identifikátory přečíst.</translation>
        </message>
        <message>
            <source>The key file exists already and is never overwritten.</source>
            <translation>Soubor s klíči již existuje a nikdy se nepřepisuje.</translation>
        </message>
        <message>
            <source>Use the existing file, or choose another name.</source>
            <translation>Použijte existující soubor, nebo zvolte jiný název.</translation>
        </message>
        <message>
            <source>The key file cannot be written.</source>
            <translation>Soubor s klíči nelze zapsat.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Zkontrolujte, zda jeho složka existuje a zda do ní smíte zapisovat.</translation>
        </message>
        <message>
            <source>The key file cannot be read.</source>
            <translation>Soubor s klíči nelze přečíst.</translation>
        </message>
        <message>
            <source>Check where the settings say it is, or restore it from its backup.</source>
            <translation>Zkontrolujte jeho umístění uvedené v nastavení, nebo jej obnovte ze zálohy.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the key file.</source>
            <translation>Soubor s klíči mohou číst i jiní uživatelé tohoto počítače.</translation>
        </message>
        <message>
            <source>Let only its owner read it (chmod 600).</source>
            <translation>Povolte jeho čtení pouze vlastníkovi (chmod 600).</translation>
        </message>
        <message>
            <source>A stored identifier is damaged or belongs to another key file.</source>
            <translation>Uložený identifikátor je poškozený nebo patří k jinému souboru s klíči.</translation>
        </message>
        <message>
            <source>Check that the key file belongs to this database.</source>
            <translation>Zkontrolujte, zda soubor s klíči patří k této databázi.</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Příkazy</translation>
        </message>
        <message>
            <source>Command or client</source>
            <translation>Příkaz nebo klient</translation>
        </message>
        <message>
            <source>What do you want to do? Write a command, a name or a KID</source>
            <translation>Co chcete udělat? Napište příkaz, jméno nebo KID</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Odpovídající příkazy</translation>
        </message>
        <message>
            <source>Search clients for “%1”</source>
            <translation>Hledat mezi klienty „%1“</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::MainWindow</name>
        <message>
            <source>TRAINING REGISTERS — invented persons, nothing is sent to the basic registers</source>
            <translation>ZKUŠEBNÍ REGISTRY — smyšlené osoby, do základních registrů se nic neposílá</translation>
        </message>
        <message>
            <source>TEST ENVIRONMENT — test persons of the basic registers (%1)</source>
            <translation>TESTOVACÍ PROSTŘEDÍ — testovací osoby základních registrů (%1)</translation>
        </message>
        <message>
            <source>PRODUCTION — real persons, every reading is recorded (%1)</source>
            <translation>OSTRÝ PROVOZ — skutečné osoby, každé čtení se zaznamenává (%1)</translation>
        </message>
        <message>
            <source>Kmen</source>
            <translation>Kmen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Příkazy</translation>
        </message>
        <message>
            <source>To the page's filter</source>
            <translation>Do filtru stránky</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>Nápověda k této stránce</translation>
        </message>
        <message>
            <source>Change the language?</source>
            <translation>Změnit jazyk?</translation>
        </message>
        <message>
            <source>Kmen will speak the chosen language when you start it again.</source>
            <translation>Kmen bude ve zvoleném jazyce, až jej znovu spustíte.</translation>
        </message>
        <message>
            <source>Change the language</source>
            <translation>Změnit jazyk</translation>
        </message>
        <message>
            <source>Language: Czech</source>
            <translation>Jazyk: čeština</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>Jazyk: angličtina</translation>
        </message>
        <message>
            <source>Go to: %1</source>
            <translation>Přejít na: %1</translation>
        </message>
        <message>
            <source>%1 – Kmen</source>
            <translation>%1 – Kmen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Nápověda</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::Navigation</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n čeká</numerusform>
                <numerusform>%n čekají</numerusform>
                <numerusform>%n čeká</numerusform>
            </translation>
        </message>
        <message>
            <source>Workplaces</source>
            <translation>Pracoviště</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::TaskBar</name>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>Running tasks</source>
            <translation>Probíhající úlohy</translation>
        </message>
        <message>
            <source>Progress of the task</source>
            <translation>Průběh úlohy</translation>
        </message>
        <message>
            <source>F1 Help  ·  Ctrl+K Commands</source>
            <translation>F1 Nápověda  ·  Ctrl+K Příkazy</translation>
        </message>
        <message>
            <source>✓ In step with the registers as of %1</source>
            <translation>✓ V souladu s registry k %1</translation>
        </message>
        <message>
            <source>⚠ Not yet in step with the registers</source>
            <translation>⚠ Dosud není v souladu s registry</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n další</numerusform>
                <numerusform>a %n dalších</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Zrušit: %1</translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Nic neprobíhá</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::Tasks</name>
        <message>
            <source>Done</source>
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Zrušeno</translation>
        </message>
    </context>
    <context>
        <name>kmen::store</name>
        <message>
            <source>This job is already running elsewhere: %1, until %2.</source>
            <translation>Tato úloha již běží jinde: %1, do %2.</translation>
        </message>
        <message>
            <source>Wait until it ends; its progress is on the overview.</source>
            <translation>Počkejte, až skončí; její průběh najdete v přehledu.</translation>
        </message>
        <message>
            <source>This job was taken over by another program.</source>
            <translation>Tuto úlohu převzal jiný program.</translation>
        </message>
        <message>
            <source>Let the other one finish.</source>
            <translation>Nechte jej úlohu dokončit.</translation>
        </message>
        <message>
            <source>The program's own description of the database is incomplete.</source>
            <translation>Popis databáze obsažený v programu není úplný.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Nainstalujte program znovu.</translation>
        </message>
        <message>
            <source>The database must be changed for this version of the program, but its backup cannot be made.</source>
            <translation>Databázi je nutné upravit pro tuto verzi programu, ale nelze vytvořit její zálohu.</translation>
        </message>
        <message>
            <source>Free some space beside the database file. Nothing was changed.</source>
            <translation>Uvolněte místo na disku, kde je soubor databáze. Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>The database was made by a newer version of the program.</source>
            <translation>Databázi vytvořila novější verze programu.</translation>
        </message>
        <message>
            <source>Update the program on this computer. The database was not touched.</source>
            <translation>Aktualizujte program na tomto počítači. Databáze zůstala beze změny.</translation>
        </message>
        <message>
            <source>The record exists already.</source>
            <translation>Záznam již existuje.</translation>
        </message>
        <message>
            <source>The database is busy with another program's work.</source>
            <translation>Databázi právě používá jiný program.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Zkuste to za chvíli znovu.</translation>
        </message>
        <message>
            <source>The database can only be read.</source>
            <translation>Databázi lze pouze číst.</translation>
        </message>
        <message>
            <source>Ask the administrator for the right to write to the database file and its folder.</source>
            <translation>Požádejte správce o právo zápisu do souboru databáze a jeho složky.</translation>
        </message>
        <message>
            <source>The database could not be written: the disk is full or failed.</source>
            <translation>Do databáze nebylo možné zapsat: disk je plný nebo selhal.</translation>
        </message>
        <message>
            <source>Free some space on the disk. Nothing of the unfinished change was stored.</source>
            <translation>Uvolněte místo na disku. Z nedokončené změny se nic neuložilo.</translation>
        </message>
        <message>
            <source>The database file is damaged.</source>
            <translation>Soubor databáze je poškozený.</translation>
        </message>
        <message>
            <source>Stop working and restore the last backup.</source>
            <translation>Přerušte práci a obnovte poslední zálohu.</translation>
        </message>
        <message>
            <source>The database file cannot be opened.</source>
            <translation>Soubor databáze nelze otevřít.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Zkontrolujte, zda jeho složka existuje a zda do ní smíte zapisovat.</translation>
        </message>
        <message>
            <source>The file is not a database of Kmen.</source>
            <translation>Soubor není databází programu Kmen.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Vyberte jiný soubor.</translation>
        </message>
        <message>
            <source>The database refused an operation of the program.</source>
            <translation>Databáze odmítla operaci programu.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Pošlete podrobnosti technické podpoře.</translation>
        </message>
        <message>
            <source>The program began a change of the database inside another one.</source>
            <translation>Program zahájil změnu databáze uvnitř jiné změny.</translation>
        </message>
        <message>
            <source>The program ended a change of the database that was over already.</source>
            <translation>Program ukončil změnu databáze, která již byla ukončena.</translation>
        </message>
    </context>
    <context>
        <name>kmen::sync</name>
        <message>
            <source>The distribution is running already on this computer.</source>
            <translation>Rozdělování změn na tomto počítači již běží.</translation>
        </message>
        <message>
            <source>Wait until it ends.</source>
            <translation>Počkejte, až skončí.</translation>
        </message>
        <message>
            <source>The distribution was cancelled. What was received is kept.</source>
            <translation>Rozdělování změn bylo zrušeno. Co bylo přijato, zůstává uloženo.</translation>
        </message>
        <message>
            <source>The registers cancelled the person's identifier and name no successor.</source>
            <translation>Registry zrušily identifikátor osoby a neuvádějí žádného nástupce.</translation>
        </message>
        <message>
            <source>The registers say that these clients are one person.</source>
            <translation>Podle registrů jsou tito klienti jedna osoba.</translation>
        </message>
        <message>
            <source>The registers divided the person into more persons.</source>
            <translation>Registry rozdělily osobu na více osob.</translation>
        </message>
        <message>
            <source>The registers no longer know the person's identifier.</source>
            <translation>Registry již identifikátor osoby neznají.</translation>
        </message>
        <message>
            <source>What became of the person's identifier could not be found out.</source>
            <translation>Nepodařilo se zjistit, co se stalo s identifikátorem osoby.</translation>
        </message>
        <message>
            <source>Following changed identifiers</source>
            <translation>Dohledávání změněných identifikátorů</translation>
        </message>
        <message>
            <source>The register gives no data of this person.</source>
            <translation>Registr o této osobě neposkytuje žádné údaje.</translation>
        </message>
        <message>
            <source>Receiving notices</source>
            <translation>Příjem oznámení</translation>
        </message>
        <message>
            <source>The register says that more changes wait but gives no place to go on from.</source>
            <translation>Registr hlásí, že čekají další změny, ale neuvádí, odkud pokračovat.</translation>
        </message>
        <message>
            <source>Reading and applying</source>
            <translation>Načítání a promítání změn</translation>
        </message>
        <message>
            <source>The configuration file %1 cannot be read.</source>
            <translation>Konfigurační soubor %1 nelze přečíst.</translation>
        </message>
        <message>
            <source>Make it again by “kmen-worker init”.</source>
            <translation>Vytvořte jej znovu příkazem „kmen-worker init“.</translation>
        </message>
        <message>
            <source>The configuration file %1 cannot be written.</source>
            <translation>Konfigurační soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>The database has data, but its key %1 is not there.</source>
            <translation>Databáze obsahuje data, ale chybí její klíč %1.</translation>
        </message>
        <message>
            <source>Put the key back from the backup, or choose another database file.</source>
            <translation>Obnovte klíč ze zálohy, nebo vyberte jiný soubor databáze.</translation>
        </message>
    </context>
    <context>
        <name>kmen::text</name>
        <message>
            <source>The file is not in UTF-8.</source>
            <translation>Soubor není v kódování UTF-8.</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8 and try again.</source>
            <translation>Uložte jej jako CSV UTF-8 a zkuste to znovu.</translation>
        </message>
        <message>
            <source>Line %1 has more columns than the header.</source>
            <translation>Řádek %1 má více sloupců než záhlaví.</translation>
        </message>
        <message>
            <source>A quotation mark opened on line %1 is never closed.</source>
            <translation>Uvozovka otevřená na řádku %1 není nikde uzavřena.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Soubor je prázdný.</translation>
        </message>
    </context>
    <context>
        <name>kmen::tour::Tour</name>
        <message>
            <source>The folder for the pictures cannot be made: %1</source>
            <translation>Složku pro obrázky nelze vytvořit: %1</translation>
        </message>
        <message>
            <source>the window comes to the front</source>
            <translation>přenesení okna do popředí</translation>
        </message>
        <message>
            <source>the list of clients</source>
            <translation>seznam klientů</translation>
        </message>
        <message>
            <source>search for a client</source>
            <translation>vyhledání klienta</translation>
        </message>
        <message>
            <source>clients found</source>
            <translation>nalezení klienti</translation>
        </message>
        <message>
            <source>open a client by the keyboard</source>
            <translation>otevření klienta klávesnicí</translation>
        </message>
        <message>
            <source>go to identification</source>
            <translation>přechod na ztotožnění</translation>
        </message>
        <message>
            <source>write what is known about the person</source>
            <translation>zápis známých údajů o osobě</translation>
        </message>
        <message>
            <source>ask the register of inhabitants</source>
            <translation>dotaz do registru obyvatel</translation>
        </message>
        <message>
            <source>take the person over and subscribe</source>
            <translation>převzetí osoby a přihlášení k odběru změn</translation>
        </message>
        <message>
            <source>open the new client</source>
            <translation>otevření nového klienta</translation>
        </message>
        <message>
            <source>go to the notices</source>
            <translation>přechod na oznámení</translation>
        </message>
        <message>
            <source>run the distribution</source>
            <translation>spuštění rozdělování změn</translation>
        </message>
        <message>
            <source>see what was done</source>
            <translation>zobrazení provedených změn</translation>
        </message>
        <message>
            <source>see the identity cases</source>
            <translation>zobrazení sporů identity</translation>
        </message>
        <message>
            <source>open the client whose data changed</source>
            <translation>otevření klienta, jehož údaje se změnily</translation>
        </message>
        <message>
            <source>read the changed address</source>
            <translation>zobrazení změněné adresy</translation>
        </message>
        <message>
            <source>read the history of the address</source>
            <translation>zobrazení historie adresy</translation>
        </message>
        <message>
            <source>go to the journal</source>
            <translation>přechod do deníku</translation>
        </message>
        <message>
            <source>verify the chain of acts</source>
            <translation>ověření řetězce úkonů</translation>
        </message>
        <message>
            <source>open the commands</source>
            <translation>otevření příkazů</translation>
        </message>
        <message>
            <source>The tour stopped; within 30 seconds this did not happen: %1</source>
            <translation>Prohlídka se zastavila; do 30 sekund se neuskutečnilo: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::widgets::FilterBar</name>
        <message>
            <source>+ Filter</source>
            <translation>+ Filtr</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Přidat filtr</translation>
        </message>
        <message>
            <source>Take off the filter %1</source>
            <translation>Zrušit filtr %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::widgets::ProvenanceField</name>
        <message>
            <source>correct</source>
            <comment>state of a reference item: správný</comment>
            <translation>správný</translation>
        </message>
        <message>
            <source>doubted</source>
            <comment>state of a reference item: nesprávný</comment>
            <translation>zpochybněný</translation>
        </message>
        <message>
            <source>not defined</source>
            <comment>state of a reference item: nedefinovaný</comment>
            <translation>nedefinovaný</translation>
        </message>
        <message>
            <source>wrong form</source>
            <comment>state of a reference item: nesprávný tvar</comment>
            <translation>chybný formát</translation>
        </message>
        <message>
            <source>typed by the office · %1 · not a reference item</source>
            <translation>zapsal úřad · %1 · není referenční údaj</translation>
        </message>
        <message>
            <source>ROB · %1</source>
            <translation>ROB · %1</translation>
        </message>
        <message>
            <source>ROB · %1 · %2</source>
            <translation>ROB · %1 · %2</translation>
        </message>
        <message>
            <source>ROB · changed %1 · before: %2</source>
            <translation>ROB · změněno %1 · dříve: %2</translation>
        </message>
        <message>
            <source>office</source>
            <translation>úřad</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nové</translation>
        </message>
        <message>
            <source>%1. Source: %2</source>
            <translation>%1. Zdroj: %2</translation>
        </message>
        <message>
            <source>F2: history of the item</source>
            <translation>F2: historie údaje</translation>
        </message>
    </context>
    <context>
        <name>kmen::worker</name>
        <message>
            <source>“kmen-worker --help” shows what can be written.</source>
            <translation>Možnosti zápisu zobrazí „kmen-worker --help“.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Příkaz „%1“ neexistuje.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>Chybí „%1“.</translation>
        </message>
        <message>
            <source>“--training” and “--database” belong to the command “init” only.</source>
            <translation>„--training“ a „--database“ patří pouze k příkazu „init“.</translation>
        </message>
        <message>
            <source>“--report” belongs to the command “identify” only.</source>
            <translation>„--report“ patří pouze k příkazu „identify“.</translation>
        </message>
        <message>
            <source>There is more on the command line than is needed.</source>
            <translation>Na příkazovém řádku je více údajů, než je třeba.</translation>
        </message>
        <message>
            <source>A command is missing.</source>
            <translation>Chybí příkaz.</translation>
        </message>
        <message>
            <source>kmen-worker: the desk's twin without a window, for scheduled and bulk work.

kmen-worker --config FILE init --training DIR --database FILE
    Writes FILE, makes the database and its key. DIR is what a register leaves for its clients:
    base-url, ca.pem, client.p12, client.p12.pass.
kmen-worker --config FILE identify FILE.csv --report OUT.csv [--json]
    Identifies each row in ROB (E278), takes the person over as a client and subscribes to changes.
    The header names E278's elements: Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu;Doklad.Cislo;Doklad.Druh …
    OUT.csv has the same rows with vysledek, KID and zprava.
kmen-worker --config FILE distribute [--json]
    Reads what changed in the registers since the last time and brings the clients up to date.
kmen-worker --config FILE status [--json]
kmen-worker --config FILE client KID [--json]
    The client's reference data with state, source and time.

Exit codes:
  0  done
  1  the command line is wrong
  2  a file or a value is wrong
  3  a register cannot be reached now; run it again later
  4  refused by a register or by a rule of the office
  5  done in part; the output says what is left
  6  anything else
</source>
            <translation>kmen-worker: protějšek okenní aplikace bez okna, pro plánované a hromadné úlohy.

kmen-worker --config FILE init --training DIR --database FILE
    Zapíše FILE, vytvoří databázi a její klíč. DIR je složka, kterou registr připravil pro připojované systémy:
    base-url, ca.pem, client.p12, client.p12.pass.
kmen-worker --config FILE identify FILE.csv --report OUT.csv [--json]
    Ztotožní každý řádek v ROB (E278), převezme osobu jako klienta a přihlásí ji k odběru změn.
    Záhlaví uvádí prvky E278: Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu;Doklad.Cislo;Doklad.Druh …
    OUT.csv obsahuje tytéž řádky doplněné o vysledek, KID a zprava.
kmen-worker --config FILE distribute [--json]
    Načte, co se v registrech změnilo od minulého běhu, a aktualizuje klienty.
kmen-worker --config FILE status [--json]
kmen-worker --config FILE client KID [--json]
    Referenční údaje klienta se stavem, zdrojem a časem.

Návratové kódy:
  0  hotovo
  1  chybný příkazový řádek
  2  chybný soubor nebo hodnota
  3  registr je nyní nedostupný; spusťte znovu později
  4  odmítnuto registrem nebo pravidlem úřadu
  5  dokončeno zčásti; výstup uvádí, co zbývá
  6  cokoli jiného
</translation>
        </message>
        <message>
            <source>notices: %1, persons read: %2, changed: %3</source>
            <translation>oznámení: %1, načtené osoby: %2, změněno: %3</translation>
        </message>
        <message>
            <source>set aside: %1, failed: %2</source>
            <translation>odloženo: %1, selhalo: %2</translation>
        </message>
        <message>
            <source>identifiers replaced: %1, identity cases: %2</source>
            <translation>nahrazené identifikátory: %1, spory identity: %2</translation>
        </message>
        <message>
            <source>The database %1 is ready. Back up its key %2 apart from it.</source>
            <translation>Databáze %1 je připravena. Její klíč %2 zálohujte odděleně od ní.</translation>
        </message>
        <message>
            <source>clients: %1, subscribed: %2</source>
            <translation>klienti: %1, přihlášeno k odběru změn: %2</translation>
        </message>
        <message>
            <source>notices that wait: %1, set aside: %2</source>
            <translation>čekající oznámení: %1, odloženo: %2</translation>
        </message>
        <message>
            <source>identity cases that wait: %1</source>
            <translation>čekající spory identity: %1</translation>
        </message>
        <message>
            <source>last distribution: %1, %2</source>
            <translation>poslední rozdělování změn: %1, %2</translation>
        </message>
        <message>
            <source>The distribution has not run yet.</source>
            <translation>Rozdělování změn ještě neproběhlo.</translation>
        </message>
        <message>
            <source>“%1” is not a KID.</source>
            <translation>„%1“ není KID.</translation>
        </message>
        <message>
            <source>A KID has nine symbols, as in K7QM-4T2P-8; the last one checks the others.</source>
            <translation>KID má devět znaků, například K7QM-4T2P-8; poslední znak je kontrolní.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Soubor %1 nelze přečíst.</translation>
        </message>
        <message>
            <source>The report %1 cannot be written.</source>
            <translation>Výstupní soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>Some subscriptions wait; the distribution will repeat them.</source>
            <translation>Některá přihlášení k odběru změn čekají; rozdělování změn je zopakuje.</translation>
        </message>
    </context>
</TS>
