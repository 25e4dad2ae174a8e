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
        <name>Bulk</name>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Soubor %1 nelze přečíst.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB.</source>
            <translation>Soubor je větší než %1 MB.</translation>
        </message>
        <message>
            <source>Divide it, or let kmen-worker identify it.</source>
            <translation>Rozdělte jej, nebo jej nechte ztotožnit programem kmen-worker.</translation>
        </message>
        <message>
            <source>The result %1 cannot be written.</source>
            <translation>Výsledek %1 nelze zapsat.</translation>
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
        <message>
            <source>Say when the first rows are on the screen, and end</source>
            <translation>Oznámit, kdy jsou na obrazovce první řádky, a skončit</translation>
        </message>
        <message>
            <source>Colours: system or dark (otherwise those of KMEN_PALETTE)</source>
            <translation>Barvy: system nebo dark (jinak podle KMEN_PALETTE)</translation>
        </message>
        <message>
            <source>time of keeping</source>
            <translation>doba uchování</translation>
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
        <message>
            <source>There is no organisation with this number.</source>
            <translation>Organizace s tímto číslem neexistuje.</translation>
        </message>
        <message>
            <source>The organisation is no more.</source>
            <translation>Organizace již zanikla.</translation>
        </message>
        <message>
            <source>The state folder holds no expired certificate of the server.</source>
            <translation>Stavová složka neobsahuje žádný prošlý certifikát serveru.</translation>
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
        <message>
            <source>What goes wrong from the start: MODE[:SERVICE][=VALUE][xCOUNT], several with commas. Modes: %1.</source>
            <translation>Co má od začátku selhávat: REŽIM[:SLUŽBA][=HODNOTA][xPOČET], více položek oddělte čárkami. Režimy: %1.</translation>
        </message>
        <message>
            <source>What E315 to E321 are called on the wire: a JSON object as "aisv" in a connection profile.</source>
            <translation>Jak se služby E315 až E321 nazývají v přenášených zprávách: objekt JSON jako "aisv" v profilu připojení.</translation>
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
        <name>kmen::Json</name>
        <message>
            <source>There is something after the end.</source>
            <translation>Za koncem ještě něco následuje.</translation>
        </message>
        <message>
            <source>The file ends too early: a bracket or a quotation mark is missing.</source>
            <translation>Soubor končí příliš brzy: chybí závorka nebo uvozovka.</translation>
        </message>
        <message>
            <source>“%1” cannot stand here.</source>
            <translation>„%1“ zde nemůže být.</translation>
        </message>
        <message>
            <source>This is nested too deep.</source>
            <translation>Vnoření je příliš hluboké.</translation>
        </message>
        <message>
            <source>“%1” is given twice.</source>
            <translation>„%1“ je uvedeno dvakrát.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8.</source>
            <translation>Soubor není v kódování UTF-8.</translation>
        </message>
        <message>
            <source>A text must end on the line on which it begins.</source>
            <translation>Text musí končit na řádku, na kterém začíná.</translation>
        </message>
        <message>
            <source>A backslash stands before something it cannot mean; write it twice in a path.</source>
            <translation>Zpětné lomítko stojí před znakem, před kterým nemá význam; v cestě je pište dvakrát.</translation>
        </message>
        <message>
            <source>The file is larger than 1 MiB.</source>
            <translation>Soubor je větší než 1 MiB.</translation>
        </message>
        <message>
            <source>A group in curly brackets is expected here.</source>
            <translation>Zde se očekává skupina ve složených závorkách.</translation>
        </message>
        <message>
            <source>“%1” must be a text in quotation marks.</source>
            <translation>„%1“ musí být text v uvozovkách.</translation>
        </message>
        <message>
            <source>“%1” must be true or false.</source>
            <translation>„%1“ musí být true nebo false.</translation>
        </message>
        <message>
            <source>“%1” must be a number.</source>
            <translation>„%1“ musí být číslo.</translation>
        </message>
        <message>
            <source>“%1” must be a whole number from %2 to %3.</source>
            <translation>„%1“ musí být celé číslo od %2 do %3.</translation>
        </message>
        <message>
            <source>“%1” must be from %2 to %3.</source>
            <translation>„%1“ musí být od %2 do %3.</translation>
        </message>
        <message>
            <source>“%1” cannot be “%2”; it is one of: %3.</source>
            <translation>„%1“ nemůže být „%2“; možné hodnoty: %3.</translation>
        </message>
        <message>
            <source>“%1” must be a group in curly brackets.</source>
            <translation>„%1“ musí být skupina ve složených závorkách.</translation>
        </message>
        <message>
            <source>“%1” must be a list in square brackets.</source>
            <translation>„%1“ musí být seznam v hranatých závorkách.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>Chybí „%1“.</translation>
        </message>
        <message>
            <source>“%1” is not known. Did you mean “%2”?</source>
            <translation>„%1“ není známo. Měli jste na mysli „%2“?</translation>
        </message>
        <message>
            <source>“%1” is not known.</source>
            <translation>„%1“ není známo.</translation>
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
        <message>
            <source>File of persons added</source>
            <translation>Soubor osob přidán</translation>
        </message>
        <message>
            <source>File of persons removed</source>
            <translation>Soubor osob odstraněn</translation>
        </message>
        <message>
            <source>File of persons removed after its time of keeping</source>
            <translation>Soubor osob odstraněn po uplynutí doby uchování</translation>
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
        <message>
            <source>Asks ROB for this one person (E276)</source>
            <translation>Dotáže se ROB na tuto jednu osobu (E277) {276)?}</translation>
        </message>
        <message>
            <source>⚠ The data were read at %1. Reading them again so soon rarely brings anything new.</source>
            <translation>⚠ Údaje byly načteny v %1. Načíst je znovu tak brzy málokdy přinese něco nového.</translation>
        </message>
        <message>
            <source>One person will be read from the register of inhabitants (E276). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</source>
            <translation>Z registru obyvatel se načte jedna osoba (E277). Registr zaznamená, kdo do údajů nahlížel a proč. Změny klientů přihlášených k odběru přicházejí samy; čtěte jen tehdy, když na ně nemůžete čekat. {276)?}</translation>
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
        <name>kmen::egon::AisvLimits</name>
        <message>
            <source>The request to AISV names no person and no organisation.</source>
            <translation>Požadavek na AISV neuvádí žádnou osobu ani organizaci.</translation>
        </message>
        <message>
            <source>Name at least one.</source>
            <translation>Uveďte alespoň jednu.</translation>
        </message>
        <message numerus="yes">
            <source>One call of AISV may name at most %n person(s).</source>
            <translation>
                <numerusform>Jedno volání AISV smí uvádět nejvýše %n osobu.</numerusform>
                <numerusform>Jedno volání AISV smí uvádět nejvýše %n osoby.</numerusform>
                <numerusform>Jedno volání AISV smí uvádět nejvýše %n osob.</numerusform>
            </translation>
        </message>
        <message>
            <source>Divide the list into several calls.</source>
            <translation>Rozdělte seznam do několika volání.</translation>
        </message>
        <message numerus="yes">
            <source>One call of AISV may name at most %n organisation(s).</source>
            <translation>
                <numerusform>Jedno volání AISV smí uvádět nejvýše %n organizaci.</numerusform>
                <numerusform>Jedno volání AISV smí uvádět nejvýše %n organizace.</numerusform>
                <numerusform>Jedno volání AISV smí uvádět nejvýše %n organizací.</numerusform>
            </translation>
        </message>
        <message>
            <source>The interval of changes ends before it begins.</source>
            <translation>Období změn končí dříve, než začíná.</translation>
        </message>
        <message>
            <source>Correct the times.</source>
            <translation>Opravte časy.</translation>
        </message>
        <message>
            <source>AISV knows no changes before %1.</source>
            <translation>AISV nezná žádné změny před %1.</translation>
        </message>
        <message>
            <source>Begin the interval later.</source>
            <translation>Zvolte pozdější začátek období.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::AisvNames</name>
        <message>
            <source>The table of names for AISV holds one that is not known.</source>
            <translation>Tabulka názvů pro AISV obsahuje neznámý název.</translation>
        </message>
        <message>
            <source>Correct the table of names in the connection profile.</source>
            <translation>Opravte tabulku názvů v profilu připojení.</translation>
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
        <message>
            <source>The registers answered about a person who was not asked for.</source>
            <translation>Registry odpověděly o osobě, na kterou nebyl dotaz.</translation>
        </message>
        <message>
            <source>The office has no role for “%1” in its connection profile, so the registers were not asked.</source>
            <translation>Úřad nemá v profilu připojení roli pro „%1“, dotaz do registrů proto nebyl odeslán.</translation>
        </message>
        <message>
            <source>Add the agenda and its role to the profile.</source>
            <translation>Doplňte do profilu agendu a její roli.</translation>
        </message>
        <message>
            <source>The registers accepted the request for later, but did not say under which number its answer will come.</source>
            <translation>Registry přijaly požadavek k pozdějšímu zpracování, ale nesdělily, pod jakým číslem přijde odpověď.</translation>
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
        <message>
            <source>“%1” may have only letters, digits, dots, colons and hyphens, at most %2.</source>
            <translation>„%1“ smí obsahovat pouze písmena, číslice, tečky, dvojtečky a spojovníky; nejvyšší počet znaků: %2.</translation>
        </message>
        <message>
            <source>“baseUrl” must begin with https:// and name a host; it has no question mark and no password.</source>
            <translation>„baseUrl“ musí začínat https:// a uvádět název serveru; nesmí obsahovat otazník ani heslo.</translation>
        </message>
        <message>
            <source>“roles” must have at least one pair of agenda and role.</source>
            <translation>„roles“ musí obsahovat alespoň jednu dvojici agendy a role.</translation>
        </message>
        <message>
            <source>Every pair but the first one needs a “purpose” of its own.</source>
            <translation>Každá dvojice kromě první musí mít vlastní „purpose“.</translation>
        </message>
        <message>
            <source>The purpose “%1” is given twice.</source>
            <translation>Účel „%1“ je uveden dvakrát.</translation>
        </message>
        <message>
            <source>Either “pkcs12” or “pkcs12Entry” says where the certificate of this office is.</source>
            <translation>Umístění certifikátu tohoto úřadu určuje buď „pkcs12“, nebo „pkcs12Entry“.</translation>
        </message>
        <message>
            <source>“hostName” is the name of a server, without https:// and without a port.</source>
            <translation>„hostName“ je název serveru bez https:// a bez portu.</translation>
        </message>
        <message>
            <source>“host” and “port” belong to a proxy of the kind “explicit”.</source>
            <translation>„host“ a „port“ patří k proxy serveru druhu „explicit“.</translation>
        </message>
        <message>
            <source>A password without “user” is of no use.</source>
            <translation>Heslo bez „user“ nemá využití.</translation>
        </message>
        <message>
            <source>“totalBytes” must not be less than “messageBytes”.</source>
            <translation>„totalBytes“ nesmí být menší než „messageBytes“.</translation>
        </message>
        <message>
            <source>“%1” is no name of an AISV service and its element, such as “E317.CasOd”.</source>
            <translation>„%1“ není název služby AISV a jejího prvku, například „E317.CasOd“.</translation>
        </message>
        <message>
            <source>The value of “%1” must be the address of a namespace.</source>
            <translation>Hodnota „%1“ musí být adresa jmenného prostoru.</translation>
        </message>
        <message>
            <source>The value of “%1” must be the name of an XML element.</source>
            <translation>Hodnota „%1“ musí být název prvku XML.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, řádek %2: %3</translation>
        </message>
        <message>
            <source>Correct the connection profile and try again.</source>
            <translation>Opravte profil připojení a zkuste to znovu.</translation>
        </message>
        <message>
            <source>This profile was made for a newer Kmen.</source>
            <translation>Tento profil je určen pro novější verzi programu Kmen.</translation>
        </message>
        <message>
            <source>The connection profile %1 cannot be read.</source>
            <translation>Profil připojení %1 nelze přečíst.</translation>
        </message>
        <message>
            <source>Check where the settings say it is.</source>
            <translation>Zkontrolujte jeho umístění uvedené v nastavení.</translation>
        </message>
        <message>
            <source>The connection profile %1 cannot be written.</source>
            <translation>Profil připojení %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Zkontrolujte, zda jeho složka existuje a zda do ní smíte zapisovat.</translation>
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
        <message>
            <source>No organisation has this number.</source>
            <translation>Toto číslo nemá žádná organizace.</translation>
        </message>
        <message>
            <source>The number of the organisation is mistyped: its check digit is wrong.</source>
            <translation>V čísle organizace je překlep: kontrolní číslice nesouhlasí.</translation>
        </message>
        <message>
            <source>The number is assigned, but the organisation is not registered yet.</source>
            <translation>Číslo je přiděleno, ale organizace ještě není zapsána.</translation>
        </message>
        <message>
            <source>The number is reserved, but the organisation is not registered yet.</source>
            <translation>Číslo je rezervováno, ale organizace ještě není zapsána.</translation>
        </message>
        <message>
            <source>The number is not assigned to any organisation.</source>
            <translation>Číslo není přiděleno žádné organizaci.</translation>
        </message>
        <message>
            <source>Some of the organisations are not in the register.</source>
            <translation>Některé z organizací nejsou v registru.</translation>
        </message>
        <message>
            <source>The request asks for more organisations than the register allows.</source>
            <translation>Požadavek se týká více organizací, než registr dovoluje.</translation>
        </message>
        <message>
            <source>No organisation has changed in this period.</source>
            <translation>V tomto období se nezměnila žádná organizace.</translation>
        </message>
        <message>
            <source>The office may not hide this request from the record.</source>
            <translation>Úřad není oprávněn skrýt tento požadavek ze záznamu.</translation>
        </message>
        <message>
            <source>The organisation is a natural person, and the request does not ask for persons.</source>
            <translation>Organizace je fyzickou osobou a požadavek údaje o osobách nežádá.</translation>
        </message>
        <message>
            <source>The organisation has bodies and officers that the request does not ask for.</source>
            <translation>Organizace má orgány a jejich členy, o které požadavek nežádá.</translation>
        </message>
        <message>
            <source>The organisation has establishments that the request does not ask for.</source>
            <translation>Organizace má provozovny, o které požadavek nežádá.</translation>
        </message>
        <message>
            <source>The register of inhabitants does not know the birth number.</source>
            <translation>Registr obyvatel toto rodné číslo nezná.</translation>
        </message>
        <message>
            <source>The birth number is mistyped.</source>
            <translation>V rodném čísle je překlep.</translation>
        </message>
        <message>
            <source>The register of inhabitants did not give an item.</source>
            <translation>Registr obyvatel některou položku neposkytl.</translation>
        </message>
        <message>
            <source>The claim was not taken.</source>
            <translation>Reklamace nebyla přijata.</translation>
        </message>
        <message>
            <source>The publishing system could not process the request.</source>
            <translation>Publikující systém nedokázal požadavek zpracovat.</translation>
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
        <message>
            <source>The server packs its answers, which was not asked for.</source>
            <translation>Server své odpovědi komprimuje, což nebylo požadováno.</translation>
        </message>
        <message>
            <source>The registers refused the certificate of this office: it has expired.</source>
            <translation>Registry odmítly certifikát tohoto úřadu: jeho platnost skončila.</translation>
        </message>
        <message>
            <source>The registers refused the certificate of this office: it has been revoked.</source>
            <translation>Registry odmítly certifikát tohoto úřadu: byl zneplatněn.</translation>
        </message>
        <message>
            <source>The registers refused the certificate of this office: they do not know its authority.</source>
            <translation>Registry odmítly certifikát tohoto úřadu: neznají jeho certifikační autoritu.</translation>
        </message>
        <message>
            <source>The registers ask for a certificate of this office, and none was shown.</source>
            <translation>Registry vyžadují certifikát tohoto úřadu, žádný však nebyl předložen.</translation>
        </message>
        <message>
            <source>Ask the administrator to put the certificate into the connection settings.</source>
            <translation>Požádejte správce, aby certifikát doplnil do nastavení připojení.</translation>
        </message>
        <message>
            <source>The proxy did not accept the user name or the password.</source>
            <translation>Proxy server nepřijal uživatelské jméno nebo heslo.</translation>
        </message>
        <message>
            <source>Check the user of the proxy in the connection profile and its password in the key store.</source>
            <translation>Zkontrolujte uživatele proxy serveru v profilu připojení a jeho heslo v úložišti hesel.</translation>
        </message>
        <message>
            <source>The proxy does not let us through to the registers.</source>
            <translation>Proxy server nepovoluje přístup k registrům.</translation>
        </message>
        <message>
            <source>Check the proxy in the connection profile, or ask the administrator of the network.</source>
            <translation>Zkontrolujte proxy server v profilu připojení, nebo se obraťte na správce sítě.</translation>
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
        <message>
            <source>This file of persons is no longer here.</source>
            <translation>Tento soubor osob zde již není.</translation>
        </message>
        <message>
            <source>This file is being worked on now.</source>
            <translation>Tento soubor se právě zpracovává.</translation>
        </message>
        <message>
            <source>Pause the work first.</source>
            <translation>Nejprve zpracování pozastavte.</translation>
        </message>
        <message>
            <source>The registers did not answer about some rows; go on to ask again.</source>
            <translation>K některým řádkům registry neodpověděly; pokračováním se dotážete znovu.</translation>
        </message>
        <message>
            <source>The work was stopped before its end.</source>
            <translation>Zpracování bylo zastaveno před dokončením.</translation>
        </message>
        <message>
            <source>Two columns are used as “%1”.</source>
            <translation>Jako „%1“ jsou použity dva sloupce.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Jeden z nich vynechte.</translation>
        </message>
        <message>
            <source>No column is used to search by.</source>
            <translation>Podle žádného sloupce se nehledá.</translation>
        </message>
        <message>
            <source>Say what at least one column holds.</source>
            <translation>Určete obsah alespoň jednoho sloupce.</translation>
        </message>
        <message>
            <source>The file is not a text table, or its letters are damaged.</source>
            <translation>Soubor není textová tabulka nebo má poškozené znaky.</translation>
        </message>
        <message>
            <source>Save the table as “CSV UTF-8” and choose it again.</source>
            <translation>Uložte tabulku jako „CSV UTF-8“ a vyberte ji znovu.</translation>
        </message>
        <message>
            <source>The file has a header but no rows.</source>
            <translation>Soubor má záhlaví, ale žádné řádky.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::AddressField</name>
        <message>
            <source>street, number and municipality, or the RÚIAN code</source>
            <translation>ulice, číslo a obec, nebo kód RÚIAN</translation>
        </message>
        <message>
            <source>Addresses found</source>
            <translation>Nalezené adresy</translation>
        </message>
        <message>
            <source>Looking in RÚIAN…</source>
            <translation>Hledá se v RÚIAN…</translation>
        </message>
        <message>
            <source>%1, code %2</source>
            <translation>%1, kód %2</translation>
        </message>
        <message>
            <source>○ RÚIAN has no such address. Check the letters with their diacritics, or write the code.</source>
            <translation>○ RÚIAN takovou adresu nemá. Zkontrolujte písmena včetně diakritiky, nebo zapište kód.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es): choose one with the arrows and Enter.</source>
            <translation>
                <numerusform>%n adresa: vyberte ji šipkami a klávesou Enter.</numerusform>
                <numerusform>%n adresy: vyberte jednu šipkami a klávesou Enter.</numerusform>
                <numerusform>%n adres: vyberte jednu šipkami a klávesou Enter.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ RÚIAN code %1</source>
            <translation>✓ kód RÚIAN %1</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>address</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1 The code can be written by hand.</source>
            <translation>%1 Kód lze zapsat ručně.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BatchRowsModel</name>
        <message>
            <source>✓ identified</source>
            <translation>✓ ztotožněno</translation>
        </message>
        <message>
            <source>○ nobody</source>
            <translation>○ nikdo</translation>
        </message>
        <message>
            <source>⚠ more persons</source>
            <translation>⚠ více osob</translation>
        </message>
        <message>
            <source>– not permitted</source>
            <translation>– nepovoleno</translation>
        </message>
        <message>
            <source>! error</source>
            <translation>! chyba</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Řádek</translation>
        </message>
        <message>
            <source>Person as written in the file</source>
            <translation>Osoba podle zápisu v souboru</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Výsledek</translation>
        </message>
        <message>
            <source>KID</source>
            <translation>KID</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Zpráva</translation>
        </message>
        <message>
            <source>… waits</source>
            <translation>… čeká</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BatchesModel</name>
        <message>
            <source>File</source>
            <translation>Soubor</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Zodpovězeno</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>answered / rows</comment>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BulkPage</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n sekunda</numerusform>
                <numerusform>%n sekundy</numerusform>
                <numerusform>%n sekund</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuta</numerusform>
                <numerusform>%n minuty</numerusform>
                <numerusform>%n minut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hodina</numerusform>
                <numerusform>%n hodiny</numerusform>
                <numerusform>%n hodin</numerusform>
            </translation>
        </message>
        <message>
            <source>Files of persons</source>
            <translation>Soubory osob</translation>
        </message>
        <message>
            <source>A table saved as CSV: one person a row. Choose it, or drop it here; nothing is sent before you confirm.</source>
            <translation>Tabulka uložená jako CSV, na každém řádku jedna osoba. Vyberte ji, nebo ji sem přetáhněte; dokud volbu nepotvrdíte, nic se neodešle.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Vybrat soubor…</translation>
        </message>
        <message>
            <source>No file has been identified here yet.</source>
            <translation>Zatím zde nebyl ztotožněn žádný soubor.</translation>
        </message>
        <message>
            <source>Many persons at once</source>
            <translation>Mnoho osob najednou</translation>
        </message>
        <message>
            <source>The file is checked first: which rows meet a permitted combination and which do not. The work can be paused and goes on also after the desk was closed; the result can be saved as a table.</source>
            <translation>Soubor se nejprve zkontroluje: které řádky splňují povolenou kombinaci a které ne. Běh lze pozastavit a pokračovat v něm i po zavření aplikace; výsledek lze uložit jako tabulku.</translation>
        </message>
        <message>
            <source>Choose a file of persons…</source>
            <translation>Vybrat soubor osob…</translation>
        </message>
        <message>
            <source>Choose a table of persons</source>
            <translation>Výběr tabulky osob</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt);;All files (*)</source>
            <translation>Tabulky (*.csv *.txt);;Všechny soubory (*)</translation>
        </message>
        <message numerus="yes">
            <source>The register of inhabitants (ROB, service E278) will be asked %n time(s). It records who looked and for what purpose.</source>
            <translation>
                <numerusform>Registr obyvatel (ROB, služba E278) bude dotázán %nkrát. Zaznamená si, kdo a za jakým účelem nahlížel.</numerusform>
                <numerusform>Registr obyvatel (ROB, služba E278) bude dotázán %nkrát. Zaznamená si, kdo a za jakým účelem nahlížel.</numerusform>
                <numerusform>Registr obyvatel (ROB, služba E278) bude dotázán %nkrát. Zaznamená si, kdo a za jakým účelem nahlížel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Persons found become clients and are subscribed to notices of changes (E45).</source>
            <translation>Nalezené osoby se stanou klienty a budou přihlášeny k odběru oznámení o změnách (E45).</translation>
        </message>
        <message>
            <source>Persons found become clients; nothing is subscribed.</source>
            <translation>Nalezené osoby se stanou klienty; k odběru změn se nepřihlásí.</translation>
        </message>
        <message>
            <source>With %1 calls a second, the most that is permitted, this takes at least %2. You can pause it at any time.</source>
            <translation>Nejkratší doba běhu při nejvyšší povolené rychlosti (počet volání za sekundu: %1): %2. Běh můžete kdykoli pozastavit.</translation>
        </message>
        <message>
            <source>Identify the persons of %1?</source>
            <translation>Ztotožnit osoby ze souboru %1?</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Ztotožnit</translation>
        </message>
        <message>
            <source>Identifying a file of persons</source>
            <translation>Ztotožnění souboru osob</translation>
        </message>
        <message numerus="yes">
            <source>all rows are answered, %n identified</source>
            <translation>
                <numerusform>všechny řádky jsou zodpovězeny, %n ztotožněn</numerusform>
                <numerusform>všechny řádky jsou zodpovězeny, %n ztotožněny</numerusform>
                <numerusform>všechny řádky jsou zodpovězeny, %n ztotožněno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) wait</source>
            <translation>
                <numerusform>%n řádek čeká</numerusform>
                <numerusform>%n řádky čekají</numerusform>
                <numerusform>%n řádků čeká</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Uložení výsledku</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabulky (*.csv)</translation>
        </message>
        <message>
            <source>%1-result.csv</source>
            <translation>%1-result.csv</translation>
        </message>
        <message>
            <source>Remove %1 from the desk?</source>
            <translation>Odebrat %1 z aplikace?</translation>
        </message>
        <message>
            <source>The rows of the file and their results are deleted here. The clients that came of it stay, and so do the file itself and results that were saved.</source>
            <translation>Řádky souboru a jejich výsledky se zde smažou. Klienti, kteří z něj vznikli, zůstanou, stejně jako samotný soubor a uložené výsledky.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odebrat</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BulkSetup</name>
        <message>
            <source>Subscribe those found to notices of changes</source>
            <translation>Přihlásit nalezené osoby k odběru oznámení o změnách</translation>
        </message>
        <message>
            <source>Rows that will not be asked about</source>
            <translation>Řádky, na které se dotaz nepošle</translation>
        </message>
        <message>
            <source>Identify…</source>
            <translation>Ztotožnit…</translation>
        </message>
        <message>
            <source>with diacritics</source>
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
            <source>Comparison of names</source>
            <translation>Porovnání jmen</translation>
        </message>
        <message>
            <source>&amp;Comparison of names</source>
            <translation>&amp;Porovnání jmen</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Jiný soubor…</translation>
        </message>
        <message>
            <source>tabulator</source>
            <translation>tabulátor</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n řádek</numerusform>
                <numerusform>%n řádky</numerusform>
                <numerusform>%n řádků</numerusform>
            </translation>
        </message>
        <message>
            <source> · letters in %1 · columns divided by %2</source>
            <translation> · kódování znaků: %1 · oddělovač sloupců: %2</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Sloupec souboru</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>První hodnoty</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Obsah</translation>
        </message>
        <message>
            <source>What the column “%1” holds</source>
            <translation>Obsah sloupce „%1“</translation>
        </message>
        <message>
            <source>— not searched by —</source>
            <translation>— nehledá se podle něj —</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(bez názvu)</translation>
        </message>
        <message>
            <source>The same data as on line %1; it gets that line's result.</source>
            <translation>Stejné údaje jako na řádku %1; převezme se výsledek z něj.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) meet no permitted combination.</source>
            <translation>
                <numerusform>%n řádek nesplňuje žádnou povolenou kombinaci.</numerusform>
                <numerusform>%n řádky nesplňují žádnou povolenou kombinaci.</numerusform>
                <numerusform>%n řádků nesplňuje žádnou povolenou kombinaci.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) hold a value that cannot be read.</source>
            <translation>
                <numerusform>%n řádek obsahuje hodnotu, kterou nelze přečíst.</numerusform>
                <numerusform>%n řádky obsahují hodnotu, kterou nelze přečíst.</numerusform>
                <numerusform>%n řádků obsahuje hodnotu, kterou nelze přečíst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) repeat another one and are not asked about twice.</source>
            <translation>
                <numerusform>%n řádek opakuje jiný řádek; dvakrát se na něj dotaz nepošle.</numerusform>
                <numerusform>%n řádky opakují jiný řádek; dvakrát se na ně dotaz nepošle.</numerusform>
                <numerusform>%n řádků opakuje jiný řádek; dvakrát se na ně dotaz nepošle.</numerusform>
            </translation>
        </message>
        <message>
            <source>No row can be asked about</source>
            <translation>Na žádný řádek se nelze dotázat</translation>
        </message>
        <message numerus="yes">
            <source>All %n row(s) can be asked about</source>
            <translation>
                <numerusform>Na %n řádek se lze dotázat</numerusform>
                <numerusform>Na všechny %n řádky se lze dotázat</numerusform>
                <numerusform>Na všech %n řádků se lze dotázat</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been sent to the registers yet.</source>
            <translation>Do registrů zatím nebylo nic odesláno.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s) can be asked about</source>
            <translation>
                <numerusform>Dotázat se lze na %1 z %n řádku</numerusform>
                <numerusform>Dotázat se lze na %1 z %n řádků</numerusform>
                <numerusform>Dotázat se lze na %1 z %n řádků</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BulkView</name>
        <message>
            <source>running</source>
            <translation>běží</translation>
        </message>
        <message>
            <source>pausing</source>
            <translation>pozastavuje se</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hotovo</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>zastaveno</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pozastaveno</translation>
        </message>
        <message>
            <source>Rows of the file and their results</source>
            <translation>Řádky souboru a jejich výsledky</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Pokračovat</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pozastavit</translation>
        </message>
        <message>
            <source>Save the result…</source>
            <translation>Uložit výsledek…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Odebrat…</translation>
        </message>
        <message>
            <source>Rows answered</source>
            <translation>Zodpovězené řádky</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Které řádky se zobrazují</translation>
        </message>
        <message>
            <source>Enter on an identified row opens its client.</source>
            <translation>Klávesa Enter na ztotožněném řádku otevře jeho klienta.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s) answered · %2 · %3 · purpose: %4</source>
            <translation>
                <numerusform>zodpovězeno %1 z %n řádku · %2 · %3 · účel: %4</numerusform>
                <numerusform>zodpovězeno %1 z %n řádků · %2 · %3 · účel: %4</numerusform>
                <numerusform>zodpovězeno %1 z %n řádků · %2 · %3 · účel: %4</numerusform>
            </translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Vše %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>✓ identified 12</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>… waiting %1</source>
            <translation>… čeká %1</translation>
        </message>
        <message>
            <source>Another file is being worked on; wait or pause it</source>
            <translation>Zpracovává se jiný soubor; vyčkejte, nebo jej pozastavte</translation>
        </message>
        <message>
            <source>Rows that were answered are kept; going on asks only the rest.</source>
            <translation>Zodpovězené řádky zůstávají; po pokračování se dotazy pošlou jen na zbývající.</translation>
        </message>
        <message>
            <source>The result was saved</source>
            <translation>Výsledek byl uložen</translation>
        </message>
        <message>
            <source>Choose another folder or close the file elsewhere.</source>
            <translation>Vyberte jinou složku, nebo soubor zavřete v jiném programu.</translation>
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
        <message>
            <source>Address (choose one from the list)</source>
            <translation>Adresa (vyberte ze seznamu)</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::IdentifyPage</name>
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
            <source>Identifying a person in ROB</source>
            <translation>Ztotožnění osoby v ROB</translation>
        </message>
        <message>
            <source>Who is identified</source>
            <translation>Koho ztotožnit</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Jedna osoba</translation>
        </message>
        <message>
            <source>Persons in a file</source>
            <translation>Osoby v souboru</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Ztotožnit</translation>
        </message>
        <message>
            <source>Identify persons in a file</source>
            <translation>Ztotožnit osoby v souboru</translation>
        </message>
        <message>
            <source>Looking for an address in RÚIAN</source>
            <translation>Hledání adresy v RÚIAN</translation>
        </message>
        <message>
            <source>Write what you know about the person. The box under the form says which of the eleven permitted combinations is met, or what is missing on the shortest way to one. Ctrl+Enter asks the register.

One person: compare it with our client, then link, update or create. Nobody: the page says what to try. More persons: the page says which item would help.

Many persons: choose “Persons in a file”, say what its columns hold, read the dry run, and confirm. The work can be paused and goes on also after the desk was closed.

The register records who asked and for what purpose.</source>
            <translation>Napište, co o osobě víte. Rámeček pod formulářem říká, která z jedenácti povolených kombinací je splněna, nebo co nejméně k některé z nich ještě chybí. Ctrl+Enter odešle dotaz do registru.

Jedna osoba: porovnejte ji s naším klientem a potom propojte, aktualizujte nebo založte. Nikdo: stránka poradí, co zkusit. Více osob: stránka řekne, který údaj by pomohl.

Mnoho osob: zvolte „Osoby v souboru“, určete, co obsahují jednotlivé sloupce, přečtěte si výsledek běhu nanečisto a potvrďte. Práci lze pozastavit a pokračuje i po zavření aplikace.

Registr zaznamenává, kdo se ptal a za jakým účelem.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::LeftOutModel</name>
        <message>
            <source>Line</source>
            <translation>Řádek</translation>
        </message>
        <message>
            <source>Why it will not be asked about</source>
            <translation>Proč se na ni dotaz neodešle</translation>
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
        <name>kmen::journal</name>
        <message>
            <source>person sought</source>
            <translation>vyhledání osoby</translation>
        </message>
        <message>
            <source>distribution of changes</source>
            <translation>rozdělování změn</translation>
        </message>
        <message>
            <source>file of persons no. %1</source>
            <translation>soubor osob č. %1</translation>
        </message>
        <message>
            <source>bulk identification</source>
            <translation>hromadné ztotožnění</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresa</translation>
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
        <message>
            <source>Identify a person</source>
            <translation>Ztotožnit osobu</translation>
        </message>
        <message>
            <source>Nothing fits the filters</source>
            <translation>Filtrům nic neodpovídá</translation>
        </message>
        <message>
            <source>Nothing is written here yet</source>
            <translation>Zatím zde není žádný záznam</translation>
        </message>
        <message>
            <source>Write a whole KID, or take the filters off.</source>
            <translation>Napište celý KID, nebo zrušte filtry.</translation>
        </message>
        <message>
            <source>Take the filters off</source>
            <translation>Zrušit filtry</translation>
        </message>
        <message>
            <source>Every call to a register is written down before it goes out: who asked, about whom and for what purpose.</source>
            <translation>Každé volání registru se zapíše dříve, než je odesláno: kdo se ptal, na koho a za jakým účelem.</translation>
        </message>
        <message>
            <source>Every act of a person or a program is written down together with what it changed.</source>
            <translation>Každý úkon osoby nebo programu se zapíše spolu s tím, co změnil.</translation>
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
        <message>
            <source>the distribution is stopping</source>
            <translation>rozdělování změn se zastavuje</translation>
        </message>
        <message>
            <source>Stopping the distribution…</source>
            <translation>Zastavuje se rozdělování změn…</translation>
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
        <message>
            <source>Done, some set aside</source>
            <translation>Hotovo, část odložena</translation>
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
        <message>
            <source>The key store has a key of a database already.</source>
            <translation>V úložišti hesel už klíč databáze je.</translation>
        </message>
        <message>
            <source>Use the existing key, or choose another name for this one.</source>
            <translation>Použijte stávající klíč, nebo pro tento zvolte jiný název.</translation>
        </message>
    </context>
    <context>
        <name>kmen::security::Certificate</name>
        <message>
            <source>OpenSSL could not do its work.</source>
            <translation>Knihovna OpenSSL nemohla operaci provést.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Pošlete podrobnosti technické podpoře.</translation>
        </message>
        <message>
            <source>Request a new certificate in RAZR; it cannot be prolonged.</source>
            <translation>Požádejte v RAZR o nový certifikát; platnost stávajícího nelze prodloužit.</translation>
        </message>
        <message>
            <source>The certificate of the authority itself is not valid now.</source>
            <translation>Certifikát samotné certifikační autority nyní není platný.</translation>
        </message>
        <message>
            <source>Put the authority's new certificate into the profile.</source>
            <translation>Vložte do profilu nový certifikát certifikační autority.</translation>
        </message>
        <message>
            <source>The certificate is not meant for calling the registers (TLS client).</source>
            <translation>Certifikát není určen pro volání registrů (klient TLS).</translation>
        </message>
        <message>
            <source>Use the certificate that DIA issued for your AIS.</source>
            <translation>Použijte certifikát, který pro váš AIS vydala DIA.</translation>
        </message>
        <message>
            <source>The certificate was not issued by the authority of this profile.</source>
            <translation>Certifikát nevydala certifikační autorita tohoto profilu.</translation>
        </message>
        <message>
            <source>Check that the certificate and the profile belong to the same environment.</source>
            <translation>Zkontrolujte, zda certifikát a profil patří ke stejnému prostředí.</translation>
        </message>
        <message>
            <source>The certificate has expired.</source>
            <translation>Platnost certifikátu skončila.</translation>
        </message>
        <message>
            <source>The certificate is not valid yet.</source>
            <translation>Certifikát ještě není platný.</translation>
        </message>
        <message>
            <source>Check the date of this computer.</source>
            <translation>Zkontrolujte datum v tomto počítači.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate expires in %n day(s).</source>
            <translation>
                <numerusform>Platnost certifikátu skončí za %n den.</numerusform>
                <numerusform>Platnost certifikátu skončí za %n dny.</numerusform>
                <numerusform>Platnost certifikátu skončí za %n dní.</numerusform>
            </translation>
        </message>
        <message>
            <source>The key of the certificate is too short.</source>
            <translation>Klíč certifikátu je příliš krátký.</translation>
        </message>
        <message>
            <source>The certificate is signed by an outdated method (MD5 or SHA-1).</source>
            <translation>Certifikát je podepsán zastaralou metodou (MD5 nebo SHA-1).</translation>
        </message>
        <message>
            <source>The private key does not belong to the certificate.</source>
            <translation>Soukromý klíč nepatří k certifikátu.</translation>
        </message>
        <message>
            <source>Import the certificate together with the key with which it was requested.</source>
            <translation>Importujte certifikát spolu s klíčem, se kterým o něj bylo požádáno.</translation>
        </message>
        <message>
            <source>The authority has revoked the certificate.</source>
            <translation>Certifikační autorita certifikát zneplatnila.</translation>
        </message>
        <message>
            <source>The list of revoked certificates is out of date.</source>
            <translation>Seznam zneplatněných certifikátů není aktuální.</translation>
        </message>
        <message>
            <source>Download a new one from the authority to the file that the profile names.</source>
            <translation>Stáhněte od certifikační autority nový do souboru uvedeného v profilu.</translation>
        </message>
        <message>
            <source>The passphrase does not open the file with the certificate.</source>
            <translation>Heslem nelze otevřít soubor s certifikátem.</translation>
        </message>
        <message>
            <source>Enter the passphrase again.</source>
            <translation>Zadejte heslo znovu.</translation>
        </message>
        <message>
            <source>The file with the certificate is protected by an outdated cipher (RC2 or 3DES).</source>
            <translation>Soubor s certifikátem je chráněn zastaralou šifrou (RC2 nebo 3DES).</translation>
        </message>
        <message>
            <source>Save it anew with AES in the program it came from, or install OpenSSL's “legacy” provider.</source>
            <translation>Uložte jej znovu se šifrou AES v programu, ze kterého pochází, nebo nainstalujte modul „legacy“ knihovny OpenSSL.</translation>
        </message>
        <message>
            <source>This is no file with a certificate and its key (PKCS#12).</source>
            <translation>Toto není soubor s certifikátem a jeho klíčem (PKCS#12).</translation>
        </message>
        <message>
            <source>Choose the file with the ending .p12 or .pfx.</source>
            <translation>Zvolte soubor s příponou .p12 nebo .pfx.</translation>
        </message>
        <message>
            <source>The certificate or its key cannot be read.</source>
            <translation>Certifikát nebo jeho klíč nelze přečíst.</translation>
        </message>
        <message>
            <source>The file holds no certificate.</source>
            <translation>Soubor neobsahuje žádný certifikát.</translation>
        </message>
        <message>
            <source>Choose the file that DIA sent.</source>
            <translation>Zvolte soubor, který zaslala DIA.</translation>
        </message>
        <message>
            <source>The private key that waits here does not belong to this certificate.</source>
            <translation>Soukromý klíč, který zde čeká, nepatří k tomuto certifikátu.</translation>
        </message>
        <message>
            <source>Import it on the computer on which its request was made.</source>
            <translation>Importujte jej v počítači, ve kterém byla vytvořena žádost o něj.</translation>
        </message>
        <message>
            <source>The certificate of this office cannot be read.</source>
            <translation>Certifikát tohoto úřadu nelze přečíst.</translation>
        </message>
        <message>
            <source>The certificate of the authority cannot be read.</source>
            <translation>Certifikát certifikační autority nelze přečíst.</translation>
        </message>
        <message>
            <source>Check the files that the profile names.</source>
            <translation>Zkontrolujte soubory uvedené v profilu.</translation>
        </message>
        <message>
            <source>The file with the certificate is protected by an outdated cipher.</source>
            <translation>Soubor s certifikátem je chráněn zastaralou šifrou.</translation>
        </message>
        <message>
            <source>Import it by “kmen-worker certificate import”: it is then kept under a current one.</source>
            <translation>Importujte jej příkazem „kmen-worker certificate import“: poté bude uložen pod současnou šifrou.</translation>
        </message>
        <message>
            <source>Correct it; the authority would refuse the request.</source>
            <translation>Opravte to; certifikační autorita by žádost odmítla.</translation>
        </message>
        <message>
            <source>The request could not be made.</source>
            <translation>Žádost se nepodařilo vytvořit.</translation>
        </message>
        <message>
            <source>The key has 2048, 3072 or 4096 bits, not %1.</source>
            <translation>Délka klíče musí být 2048, 3072 nebo 4096 bitů, nikoli %1.</translation>
        </message>
        <message>
            <source>The country is written by two capital letters, such as CZ.</source>
            <translation>Stát se zapisuje dvěma velkými písmeny, například CZ.</translation>
        </message>
        <message>
            <source>The name of the office (O) is missing.</source>
            <translation>Chybí název úřadu (O).</translation>
        </message>
        <message>
            <source>The IČO of the office (OU) is missing.</source>
            <translation>Chybí IČO úřadu (OU).</translation>
        </message>
        <message>
            <source>The number of the AIS (CN) is missing.</source>
            <translation>Chybí číslo AIS (CN).</translation>
        </message>
        <message>
            <source>“%1” is longer than 64 letters.</source>
            <translation>Údaj „%1“ je delší než 64 znaků.</translation>
        </message>
        <message>
            <source>A key waits for its certificate already.</source>
            <translation>Na svůj certifikát už jeden klíč čeká.</translation>
        </message>
        <message>
            <source>Import the certificate that was requested, or give that request up first.</source>
            <translation>Importujte certifikát, o který bylo požádáno, nebo nejprve od té žádosti upusťte.</translation>
        </message>
        <message>
            <source>A key is kept in a file only with a passphrase.</source>
            <translation>Klíč se do souboru ukládá jen s heslem.</translation>
        </message>
        <message>
            <source>The private key cannot be read.</source>
            <translation>Soukromý klíč nelze přečíst.</translation>
        </message>
        <message>
            <source>The passphrase does not open the private key.</source>
            <translation>Heslem nelze otevřít soukromý klíč.</translation>
        </message>
        <message>
            <source>Choose the file that was made with the request.</source>
            <translation>Zvolte soubor, který byl vytvořen spolu s žádostí.</translation>
        </message>
    </context>
    <context>
        <name>kmen::security::Revocation</name>
        <message>
            <source>The file with revoked certificates cannot be understood.</source>
            <translation>Souboru se zneplatněnými certifikáty nelze porozumět.</translation>
        </message>
        <message>
            <source>Download it again from the authority.</source>
            <translation>Stáhněte jej od certifikační autority znovu.</translation>
        </message>
        <message>
            <source>The file with revoked certificates was not signed by the authority of the profile.</source>
            <translation>Soubor se zneplatněnými certifikáty nepodepsala certifikační autorita profilu.</translation>
        </message>
        <message>
            <source>Download the list that belongs to this environment.</source>
            <translation>Stáhněte seznam, který patří k tomuto prostředí.</translation>
        </message>
        <message>
            <source>The list of revoked certificates is out of date.</source>
            <translation>Seznam zneplatněných certifikátů není aktuální.</translation>
        </message>
        <message>
            <source>Download a new one from the authority to the file that the profile names.</source>
            <translation>Stáhněte od certifikační autority nový do souboru uvedeného v profilu.</translation>
        </message>
        <message>
            <source>The server's certificate has been revoked by its authority.</source>
            <translation>Certifikát serveru zneplatnila jeho certifikační autorita.</translation>
        </message>
        <message>
            <source>Do not go on. Ask the operator of the registers.</source>
            <translation>Nepokračujte. Obraťte se na provozovatele registrů.</translation>
        </message>
    </context>
    <context>
        <name>kmen::security::Secrets</name>
        <message>
            <source>The secret “%1” is larger than 64 KiB.</source>
            <translation>Tajný údaj „%1“ je větší než 64 KiB.</translation>
        </message>
        <message>
            <source>The secret “%1” in the system's key store is damaged.</source>
            <translation>Tajný údaj „%1“ v systémovém úložišti hesel je poškozen.</translation>
        </message>
        <message>
            <source>Store it again.</source>
            <translation>Uložte jej znovu.</translation>
        </message>
        <message>
            <source>The secret “%1” has not been stored yet.</source>
            <translation>Tajný údaj „%1“ ještě nebyl uložen.</translation>
        </message>
        <message>
            <source>Store it first; the certificate, for example, by “kmen-worker certificate import”.</source>
            <translation>Nejprve jej uložte; například certifikát příkazem „kmen-worker certificate import“.</translation>
        </message>
        <message>
            <source>The system's key store did not give the secret out.</source>
            <translation>Systémové úložiště hesel tajný údaj nevydalo.</translation>
        </message>
        <message>
            <source>Unlock the key store and permit Kmen to read from it.</source>
            <translation>Odemkněte úložiště hesel a povolte aplikaci Kmen z něj číst.</translation>
        </message>
        <message>
            <source>The system's key store does not work here.</source>
            <translation>Systémové úložiště hesel zde nefunguje.</translation>
        </message>
        <message>
            <source>Log in to the desktop, or let Kmen keep its secrets in an encrypted file (“secrets” in its configuration).</source>
            <translation>Přihlaste se do pracovního prostředí, nebo nechte aplikaci Kmen uchovávat tajné údaje v zašifrovaném souboru („secrets“ v jejím nastavení).</translation>
        </message>
        <message>
            <source>The system's key store did not answer in time.</source>
            <translation>Systémové úložiště hesel včas neodpovědělo.</translation>
        </message>
        <message>
            <source>It may be waiting to be unlocked: look for its window and try again.</source>
            <translation>Možná čeká na odemknutí: najděte jeho okno a zkuste to znovu.</translation>
        </message>
        <message>
            <source>The encryption of the secrets failed.</source>
            <translation>Šifrování tajných údajů se nezdařilo.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Pošlete podrobnosti technické podpoře.</translation>
        </message>
        <message>
            <source>The file with the secrets is damaged.</source>
            <translation>Soubor s tajnými údaji je poškozen.</translation>
        </message>
        <message>
            <source>Restore it from its backup.</source>
            <translation>Obnovte jej ze zálohy.</translation>
        </message>
        <message>
            <source>The file with the secrets cannot be read.</source>
            <translation>Soubor s tajnými údaji nelze přečíst.</translation>
        </message>
        <message>
            <source>Run the program as the user to whom the file belongs.</source>
            <translation>Spusťte program jako uživatel, kterému soubor patří.</translation>
        </message>
        <message>
            <source>The passphrase does not open the file with the secrets.</source>
            <translation>Heslem nelze otevřít soubor s tajnými údaji.</translation>
        </message>
        <message>
            <source>Check the passphrase; if it is right, restore the file from its backup.</source>
            <translation>Zkontrolujte heslo; je-li správné, obnovte soubor ze zálohy.</translation>
        </message>
        <message>
            <source>Another program is just writing it.</source>
            <translation>Právě do něj zapisuje jiný program.</translation>
        </message>
        <message>
            <source>The file with the secrets cannot be written.</source>
            <translation>Soubor s tajnými údaji nelze zapsat.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Zkontrolujte, zda jeho složka existuje a zda do ní smíte zapisovat.</translation>
        </message>
        <message>
            <source>The file with the passphrase cannot be read.</source>
            <translation>Soubor s heslem nelze přečíst.</translation>
        </message>
        <message>
            <source>Check where the settings say it is.</source>
            <translation>Zkontrolujte jeho umístění uvedené v nastavení.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the file with the passphrase.</source>
            <translation>Soubor s heslem mohou číst jiní uživatelé tohoto počítače.</translation>
        </message>
        <message>
            <source>Let only its owner read it (chmod 600).</source>
            <translation>Povolte jeho čtení pouze vlastníkovi (chmod 600).</translation>
        </message>
        <message>
            <source>The file with the passphrase is empty.</source>
            <translation>Soubor s heslem je prázdný.</translation>
        </message>
        <message>
            <source>The file with the secrets needs a passphrase.</source>
            <translation>Soubor s tajnými údaji vyžaduje heslo.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::FirstStart</name>
        <message>
            <source>Kmen – first start</source>
            <translation>Kmen – první spuštění</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zpět</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Další</translation>
        </message>
        <message>
            <source>Which registers will Kmen work with?</source>
            <translation>Se kterými registry bude Kmen pracovat?</translation>
        </message>
        <message>
            <source>&amp;Training registers on this computer</source>
            <translation>Z&amp;kušební registry v tomto počítači</translation>
        </message>
        <message>
            <source>An invented country with a registry of some hundred clients, changes that wait and two identity cases. Nothing to fill in, no certificate; nothing is sent to the basic registers.</source>
            <translation>Smyšlená země s evidencí několika set klientů, čekajícími změnami a dvěma spory identity. Nic se nevyplňuje, certifikát není potřeba; do základních registrů se nic neodesílá.</translation>
        </message>
        <message>
            <source>T&amp;est environment of the basic registers</source>
            <translation>&amp;Testovací prostředí základních registrů</translation>
        </message>
        <message>
            <source>Test persons. The office needs a certificate of its information system for the test environment.</source>
            <translation>Zkušební osoby. Úřad potřebuje certifikát svého informačního systému pro testovací prostředí.</translation>
        </message>
        <message>
            <source>&amp;Production</source>
            <translation>&amp;Produkční prostředí</translation>
        </message>
        <message>
            <source>Real persons; every reading is recorded for them. The office needs the production certificate of its information system.</source>
            <translation>Skutečné osoby; každé čtení jejich údajů se zaznamenává. Úřad potřebuje produkční certifikát svého informačního systému.</translation>
        </message>
        <message>
            <source>Language:</source>
            <translation>Jazyk:</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Vybrat…</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>Vybrat: %1</translation>
        </message>
        <message>
            <source>Where will the registry be kept, and whose is it?</source>
            <translation>Kde bude evidence uložena a komu patří?</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Databáze</translation>
        </message>
        <message>
            <source>File on this computer</source>
            <translation>Soubor v tomto počítači</translation>
        </message>
        <message>
            <source>Databases (*.sqlite);;All files (*)</source>
            <translation>Databáze (*.sqlite);;Všechny soubory (*)</translation>
        </message>
        <message>
            <source>The key of the database is made beside the file: keep a copy of both. A database server for several desks comes with PostgreSQL; it cannot be chosen yet.</source>
            <translation>Klíč databáze se vytvoří vedle souboru: uchovávejte kopii obou. Databázový server pro více pracovišť bude k dispozici s PostgreSQL; zatím jej nelze zvolit.</translation>
        </message>
        <message>
            <source>Office, as registered in RPP</source>
            <translation>Úřad podle registrace v RPP</translation>
        </message>
        <message>
            <source>Public authority (OVM)</source>
            <translation>Orgán veřejné moci (OVM)</translation>
        </message>
        <message>
            <source>Information system (AIS)</source>
            <translation>Informační systém (AIS)</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Role in the agenda</source>
            <translation>Činnostní role v agendě</translation>
        </message>
        <message>
            <source>By what do the registers know the office?</source>
            <translation>Podle čeho registry úřad poznají?</translation>
        </message>
        <message>
            <source>Address of the registers</source>
            <translation>Adresa registrů</translation>
        </message>
        <message>
            <source>Certificate with its key (PKCS#12)</source>
            <translation>Certifikát s klíčem (PKCS#12)</translation>
        </message>
        <message>
            <source>Certificates (*.p12 *.pfx);;All files (*)</source>
            <translation>Certifikáty (*.p12 *.pfx);;Všechny soubory (*)</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Heslo k souboru</translation>
        </message>
        <message>
            <source>Authority of the registers (PEM)</source>
            <translation>Certifikační autorita registrů (PEM)</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certifikáty (*.pem *.crt *.cer);;Všechny soubory (*)</translation>
        </message>
        <message>
            <source>The passphrase goes to the key store of this system, never to a file. Kmen asks the registers at once (E164) whether they know the office.</source>
            <translation>Heslo se uloží do úložiště hesel tohoto systému, nikdy do souboru. Kmen se registrů ihned dotáže (E164), zda úřad znají.</translation>
        </message>
        <message>
            <source>Preparing the training registers</source>
            <translation>Příprava zkušebních registrů</translation>
        </message>
        <message>
            <source>The clients are identified one by one, as the registers permit: twenty calls a second. It takes about half a minute, only this once.</source>
            <translation>Klienti se ztotožňují jeden po druhém, jak registry dovolují: dvacet volání za sekundu. Trvá to asi půl minuty a jen tentokrát.</translation>
        </message>
        <message>
            <source>Progress of the preparation</source>
            <translation>Průběh přípravy</translation>
        </message>
        <message>
            <source>Training registers</source>
            <translation>Zkušební registry</translation>
        </message>
        <message>
            <source>First start</source>
            <translation>První spuštění</translation>
        </message>
        <message>
            <source>First start · step %1 of 3</source>
            <translation>První spuštění · krok %1 ze 3</translation>
        </message>
        <message>
            <source>Start the &amp;training registers</source>
            <translation>Spustit &amp;zkušební registry</translation>
        </message>
        <message>
            <source>Asking the registers…</source>
            <translation>Dotazování registrů…</translation>
        </message>
        <message>
            <source>Check and &amp;start</source>
            <translation>Ověřit a &amp;spustit</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 z %3</translation>
        </message>
        <message>
            <source>production</source>
            <translation>produkční prostředí</translation>
        </message>
        <message>
            <source>test environment</source>
            <translation>testovací prostředí</translation>
        </message>
        <message>
            <source>The folder cannot be made: %1</source>
            <translation>Složku nelze vytvořit: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::TrainingStart</name>
        <message>
            <source>The folder cannot be made: %1</source>
            <translation>Složku nelze vytvořit: %1</translation>
        </message>
        <message>
            <source>Choosing the clients of the office</source>
            <translation>Výběr klientů úřadu</translation>
        </message>
        <message>
            <source>Making the database</source>
            <translation>Vytváření databáze</translation>
        </message>
        <message>
            <source>Identifying the clients at the training registers</source>
            <translation>Ztotožňování klientů ve zkušebních registrech</translation>
        </message>
        <message>
            <source>Starting the training registers</source>
            <translation>Spouštění zkušebních registrů</translation>
        </message>
        <message>
            <source>The training registers could not be started.</source>
            <translation>Zkušební registry se nepodařilo spustit.</translation>
        </message>
        <message>
            <source>Kmen may not be installed completely: the program kmen-training belongs beside it.</source>
            <translation>Kmen možná není nainstalován úplně: vedle něj má být program kmen-training.</translation>
        </message>
        <message>
            <source>The training registers ended.</source>
            <translation>Zkušební registry se ukončily.</translation>
        </message>
        <message>
            <source>A program that Kmen needs could not be started.</source>
            <translation>Program, který Kmen potřebuje, se nepodařilo spustit.</translation>
        </message>
        <message>
            <source>Kmen may not be installed completely.</source>
            <translation>Kmen možná není nainstalován úplně.</translation>
        </message>
        <message>
            <source>This step did not succeed: %1</source>
            <translation>Tento krok se nezdařil: %1</translation>
        </message>
        <message>
            <source>Letting something happen in the country</source>
            <translation>Vyvolání událostí v zemi</translation>
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
        <message>
            <source>Office %1 · agenda %2</source>
            <translation>Úřad %1 · agenda %2</translation>
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
        <message>
            <source>%1: stopping</source>
            <translation>%1: zastavuje se</translation>
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
        <message>
            <source>This work is running already on this computer.</source>
            <translation>Tato práce již na tomto počítači běží.</translation>
        </message>
        <message>
            <source>Wait until it ends.</source>
            <translation>Počkejte, až skončí.</translation>
        </message>
        <message>
            <source>The database was made by another build of the program: its tables are not those that this one works with.</source>
            <translation>Databázi vytvořilo jiné sestavení programu: její tabulky nejsou ty, se kterými pracuje toto sestavení.</translation>
        </message>
        <message>
            <source>Use the program that made the database, or restore a backup or create a new database. Nothing was changed.</source>
            <translation>Použijte program, který databázi vytvořil, obnovte zálohu, nebo vytvořte novou databázi. Nic se nezměnilo.</translation>
        </message>
        <message>
            <source>This is no address of a database.</source>
            <translation>Toto není adresa databáze.</translation>
        </message>
        <message>
            <source>Write it as postgresql://user@server:5432/database, or name a file.</source>
            <translation>Zapište ji ve tvaru postgresql://user@server:5432/database, nebo uveďte soubor.</translation>
        </message>
        <message>
            <source>An address must not hold the password of the database.</source>
            <translation>Adresa nesmí obsahovat heslo k databázi.</translation>
        </message>
        <message>
            <source>Leave the password out; the program asks for it.</source>
            <translation>Heslo vynechte; program se na ně zeptá.</translation>
        </message>
        <message>
            <source>Ask the administrator of the database server.</source>
            <translation>Obraťte se na správce databázového serveru.</translation>
        </message>
        <message>
            <source>Your user of the database may not do this.</source>
            <translation>Váš uživatel databáze k tomu nemá oprávnění.</translation>
        </message>
        <message>
            <source>Ask the administrator for the right role.</source>
            <translation>Požádejte správce o potřebnou roli.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>Databáze je poškozena.</translation>
        </message>
        <message>
            <source>The connection to the database server was lost.</source>
            <translation>Spojení s databázovým serverem bylo ztraceno.</translation>
        </message>
        <message>
            <source>Try again in a moment; the program connects by itself. Check whether your last change was stored.</source>
            <translation>Zkuste to za chvíli znovu; program se připojí sám. Ověřte, zda se vaše poslední změna uložila.</translation>
        </message>
        <message>
            <source>The database server does not accept this user and password.</source>
            <translation>Databázový server tohoto uživatele a heslo nepřijímá.</translation>
        </message>
        <message>
            <source>Type the password again, or ask the administrator of the database server.</source>
            <translation>Zadejte heslo znovu, nebo se obraťte na správce databázového serveru.</translation>
        </message>
        <message>
            <source>The database server has no such database or user.</source>
            <translation>Databázový server takovou databázi nebo takového uživatele nemá.</translation>
        </message>
        <message>
            <source>Check the address of the database.</source>
            <translation>Zkontrolujte adresu databáze.</translation>
        </message>
        <message>
            <source>The database server cannot be reached or refused the connection.</source>
            <translation>Databázový server je nedostupný nebo odmítl připojení.</translation>
        </message>
        <message>
            <source>Check the network and the address of the database, and try again in a moment.</source>
            <translation>Zkontrolujte síť a adresu databáze a zkuste to za chvíli znovu.</translation>
        </message>
        <message>
            <source>The database server does not suit the program.</source>
            <translation>Databázový server programu nevyhovuje.</translation>
        </message>
        <message>
            <source>PostgreSQL 15 or newer and a database in the encoding UTF8 are needed.</source>
            <translation>Je potřeba PostgreSQL 15 nebo novější a databáze v kódování UTF8.</translation>
        </message>
    </context>
    <context>
        <name>kmen::sync</name>
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
        <message>
            <source>Collecting answers from the registers' queue</source>
            <translation>Vyzvedávání odpovědí z fronty registrů</translation>
        </message>
        <message>
            <source>The answer to this request is not here.</source>
            <translation>Odpověď na tento požadavek zde není.</translation>
        </message>
        <message>
            <source>Wait until it is collected, or ask again.</source>
            <translation>Počkejte, až bude vyzvednuta, nebo se dotažte znovu.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Soubor %1 nelze přečíst.</translation>
        </message>
        <message>
            <source>Check where the connection profile says it is.</source>
            <translation>Zkontrolujte umístění uvedené v profilu připojení.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, řádek %2: %3</translation>
        </message>
        <message>
            <source>Correct the configuration, or make it again by “kmen-worker init”.</source>
            <translation>Opravte konfiguraci, nebo ji vytvořte znovu příkazem „kmen-worker init“.</translation>
        </message>
        <message>
            <source>Either “%1” or “%2” is needed.</source>
            <translation>Je potřeba buď „%1“, nebo „%2“.</translation>
        </message>
        <message>
            <source>This configuration was made for a newer Kmen.</source>
            <translation>Tato konfigurace byla vytvořena pro novější verzi programu Kmen.</translation>
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
        <message>
            <source>There is no story for the tour in %1</source>
            <translation>V %1 není scénář prohlídky</translation>
        </message>
        <message>
            <source>Write it with kmen-training --roster 300.</source>
            <translation>Vytvořte jej příkazem kmen-training --roster 300.</translation>
        </message>
        <message>
            <source>remember the client's address</source>
            <translation>zapamatovat si adresu klienta</translation>
        </message>
        <message>
            <source>write an address and see the list</source>
            <translation>napsat adresu a zobrazit seznam</translation>
        </message>
        <message>
            <source>choose an address by the keyboard</source>
            <translation>vybrat adresu klávesnicí</translation>
        </message>
        <message>
            <source>clear the form</source>
            <translation>vymazat formulář</translation>
        </message>
        <message>
            <source>go to the identification of a file</source>
            <translation>přejít na ztotožnění souboru osob</translation>
        </message>
        <message>
            <source>choose a file</source>
            <translation>vybrat soubor</translation>
        </message>
        <message>
            <source>read the dry run</source>
            <translation>přečíst výsledek běhu nanečisto</translation>
        </message>
        <message>
            <source>ask for the file's persons</source>
            <translation>vyžádat osoby ze souboru</translation>
        </message>
        <message>
            <source>identify the persons of the file</source>
            <translation>ztotožnit osoby ze souboru</translation>
        </message>
        <message>
            <source>go to the first changed client</source>
            <translation>přejít na prvního změněného klienta</translation>
        </message>
        <message>
            <source>A picture cannot be saved in %1</source>
            <translation>Do %1 nelze uložit obrázek</translation>
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
        <message>
            <source>“certificate” is followed by check, csr or import.</source>
            <translation>Za „certificate“ následuje check, csr nebo import.</translation>
        </message>
        <message>
            <source>kmen-worker: the desk's twin without a window, for scheduled and bulk work.

kmen-worker --config FILE init --training DIR --database FILE
    Writes FILE, makes the database and its key. DIR is what a register leaves for its clients:
    base-url, ca.pem, client.p12, client.p12.pass.
kmen-worker --config FILE identify FILE.csv --report OUT.csv [--json]
    Identifies each row in ROB (E278), takes the person over as a client and subscribes to changes.
    The header names E278's elements: Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu;Doklad.Cislo;Doklad.Druh …
    OUT.csv has the same rows with vysledek, KID and zprava. Given the same FILE.csv again after it was cut
    off, it asks only about rows that have no answer yet.
kmen-worker --config FILE distribute [--json]
    Reads what changed in the registers since the last time and brings the clients up to date.
kmen-worker --config FILE status [--json]
kmen-worker --config FILE client KID [--json]
    The client's reference data with state, source and time.
kmen-worker --config FILE certificate check [--json]
    Judges the office's certificate: 0 all is well, 5 it needs attention (it expires within 75 days),
    4 the registers would refuse it.
kmen-worker --config FILE certificate csr OUT.csr --organization NAME --ico N --ais N
        [--locality NAME] [--key-bits 2048|3072|4096] [--json]
    Writes a request for RAZR; its private key goes into the key store and waits there.
kmen-worker --config FILE certificate import FILE [--passphrase-file FILE] [--json]
    Takes over a PKCS#12 file, or the certificate that came for the request. It is kept in the key store and
    the connection profile names it; a certificate that the registers would refuse is not taken (4).

Exit codes:
  0  done
  1  the command line is wrong
  2  a file or a value is wrong
  3  a register cannot be reached now; run it again later
  4  refused by a register or by a rule of the office
  5  done in part, or some persons were set aside; the output says what is left
  6  anything else
</source>
            <translation>kmen-worker: protějšek programu Kmen bez okna, pro plánovanou a hromadnou práci.

kmen-worker --config FILE init --training DIR --database FILE
    Zapíše FILE, vytvoří databázi a její klíč. DIR je to, co registr zanechává svým klientům:
    base-url, ca.pem, client.p12, client.p12.pass.
kmen-worker --config FILE identify FILE.csv --report OUT.csv [--json]
    Ztotožní každý řádek v ROB (E278), převezme osobu jako klienta a přihlásí ji k odběru změn.
    Záhlaví uvádí prvky E278: Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu;Doklad.Cislo;Doklad.Druh …
    OUT.csv má tytéž řádky se sloupci vysledek, KID a zprava. Zadáte-li po přerušení znovu tentýž FILE.csv,
    dotáže se jen na řádky, které dosud nemají odpověď.
kmen-worker --config FILE distribute [--json]
    Načte, co se v registrech od minula změnilo, a aktualizuje klienty.
kmen-worker --config FILE status [--json]
kmen-worker --config FILE client KID [--json]
    Referenční údaje klienta se stavem, zdrojem a časem.
kmen-worker --config FILE certificate check [--json]
    Posoudí certifikát úřadu: 0 vše je v pořádku, 5 vyžaduje pozornost (jeho platnost skončí do 75 dnů),
    4 registry by jej odmítly.
kmen-worker --config FILE certificate csr OUT.csr --organization NAME --ico N --ais N
        [--locality NAME] [--key-bits 2048|3072|4096] [--json]
    Zapíše žádost pro RAZR; její soukromý klíč se uloží do úložiště hesel a čeká tam.
kmen-worker --config FILE certificate import FILE [--passphrase-file FILE] [--json]
    Převezme soubor PKCS#12 nebo certifikát, který byl vydán na žádost. Uchovává se v úložišti hesel a profil
    připojení na něj odkazuje; certifikát, který by registry odmítly, se nepřevezme (4).

Návratové kódy:
  0  hotovo
  1  chybný příkazový řádek
  2  chybný soubor nebo hodnota
  3  registr je nyní nedostupný; spusťte znovu později
  4  odmítnuto registrem nebo pravidlem úřadu
  5  provedeno zčásti nebo byly některé osoby odloženy; výstup uvádí, co zbývá
  6  cokoli jiného
</translation>
        </message>
        <message>
            <source>Certificate: %1</source>
            <translation>Certifikát: %1</translation>
        </message>
        <message>
            <source>Issued by: %1</source>
            <translation>Vydal: %1</translation>
        </message>
        <message>
            <source>Serial number: %1</source>
            <translation>Sériové číslo: %1</translation>
        </message>
        <message>
            <source>Valid: %1 – %2</source>
            <translation>Platnost: %1 – %2</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Klíč: %1</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Vše je v pořádku.</translation>
        </message>
        <message>
            <source>The file %1 cannot be made, or is there already.</source>
            <translation>Soubor %1 nelze vytvořit, nebo již existuje.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>The request is in %1. Attach it to the form in RAZR; the private key waits in the key store for the certificate.</source>
            <translation>Žádost je v %1. Přiložte ji k formuláři v RAZR; soukromý klíč čeká na certifikát v úložišti hesel.</translation>
        </message>
        <message>
            <source>No private key waits for this certificate.</source>
            <translation>Na tento certifikát nečeká žádný soukromý klíč.</translation>
        </message>
        <message>
            <source>Import it on the computer on which its request was made, or give the passphrase of a PKCS#12 file by --passphrase-file.</source>
            <translation>Importujte jej na počítači, na kterém byla vytvořena žádost o něj, nebo zadejte heslo k souboru PKCS#12 volbou --passphrase-file.</translation>
        </message>
        <message>
            <source>The training registers bring their own certificate.</source>
            <translation>Zkušební registry mají vlastní certifikát.</translation>
        </message>
        <message>
            <source>A certificate is imported for a connection profile (“profile” in the configuration).</source>
            <translation>Certifikát se importuje pro profil připojení („profile“ v konfiguraci).</translation>
        </message>
    </context>
</TS>
