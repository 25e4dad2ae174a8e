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
            <source>&amp;Why:</source>
            <translation>&amp;Proč:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
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
        <name>CertificateDialogs</name>
        <message>
            <source>Valid: %1 – %2</source>
            <translation>Platnost: %1 – %2</translation>
        </message>
        <message>
            <source>Take over a certificate</source>
            <translation>Převzít certifikát</translation>
        </message>
        <message>
            <source>Choose the PKCS#12 file of the office (.p12, .pfx), or the certificate that the authority sent for the request made here. It is judged first; the one in use stays until the new one is kept.</source>
            <translation>Vyberte soubor PKCS#12 úřadu (.p12, .pfx), nebo certifikát, který autorita poslala k žádosti připravené zde. Nejdřív se posoudí; dosavadní platí, dokud není nový uložen.</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Zkontrolovat</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Soubor</translation>
        </message>
        <message>
            <source>Certificates (*.p12 *.pfx *.pem *.cer *.crt *.der);;All files (*)</source>
            <translation>Certifikáty (*.p12 *.pfx *.pem *.cer *.crt *.der);;Všechny soubory (*)</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Heslo k souboru</translation>
        </message>
        <message>
            <source>Passphrase of the office's keys</source>
            <translation>Heslo ke klíčům úřadu</translation>
        </message>
        <message>
            <source>Taking over a certificate</source>
            <translation>Převzetí certifikátu</translation>
        </message>
        <message>
            <source>This certificate can be taken over.</source>
            <translation>Tento certifikát lze převzít.</translation>
        </message>
        <message>
            <source>The registers would refuse this certificate.</source>
            <translation>Registry by tento certifikát odmítly.</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Převzít</translation>
        </message>
        <message>
            <source>Request for a new certificate</source>
            <translation>Žádost o nový certifikát</translation>
        </message>
        <message>
            <source>Kmen makes a new key, which stays here in the store of secrets, and a request (CSR) for the form in RAZR. The certificate that comes back is then taken over on this computer.</source>
            <translation>Kmen vytvoří nový klíč, který zůstane zde v úložišti tajemství, a žádost (CSR) do formuláře v RAZR. Certifikát, který se vrátí, se pak převezme na tomto počítači.</translation>
        </message>
        <message>
            <source>Make the request</source>
            <translation>Připravit žádost</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Název úřadu</translation>
        </message>
        <message>
            <source>IČO</source>
            <translation>IČO</translation>
        </message>
        <message>
            <source>Number of the AIS</source>
            <translation>Číslo AIS</translation>
        </message>
        <message>
            <source>A number belongs here.</source>
            <translation>Sem patří číslo.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Obec</translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation>může zůstat prázdné</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Klíč</translation>
        </message>
        <message>
            <source>Write the request to</source>
            <translation>Žádost zapsat do</translation>
        </message>
        <message>
            <source>Requests (*.csr *.pem)</source>
            <translation>Žádosti (*.csr *.pem)</translation>
        </message>
        <message>
            <source>There is such a file already; it is never overwritten.</source>
            <translation>Takový soubor už existuje; nikdy se nepřepisuje.</translation>
        </message>
        <message>
            <source>Making a key and a request</source>
            <translation>Vytváření klíče a žádosti</translation>
        </message>
    </context>
    <context>
        <name>ClientDialogs</name>
        <message>
            <source>Link %1 with a system</source>
            <translation>Propojit %1 se systémem</translation>
        </message>
        <message>
            <source>Says that a system of the office keeps data on this client, and under which key. Nothing is sent to that system.</source>
            <translation>Zaznamená, že některý systém úřadu vede o tomto klientovi údaje a pod jakým klíčem. Do tohoto systému se nic neodesílá.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Propojit</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Systém</translation>
        </message>
        <message>
            <source>&amp;System:</source>
            <translation>&amp;Systém:</translation>
        </message>
        <message>
            <source>Its &amp;key of the client:</source>
            <translation>Jeho &amp;klíč klienta:</translation>
        </message>
        <message>
            <source>The client was linked with the system</source>
            <translation>Klient byl propojen se systémem</translation>
        </message>
        <message>
            <source>Document of %1</source>
            <translation>Dokument ke klientovi %1</translation>
        </message>
        <message>
            <source>Kmen keeps no files: write where the document is found, by its reference number in the records service.</source>
            <translation>Kmen neuchovává soubory: uveďte, kde lze dokument nalézt, podle čísla jednacího ve spisové službě.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Přidat</translation>
        </message>
        <message>
            <source>&amp;What it is:</source>
            <translation>&amp;O jaký dokument jde:</translation>
        </message>
        <message>
            <source>Reference &amp;number:</source>
            <translation>Čís&amp;lo jednací:</translation>
        </message>
        <message>
            <source>&amp;Day of the document:</source>
            <translation>&amp;Den dokumentu:</translation>
        </message>
        <message>
            <source>for example 12. 5. 2026</source>
            <translation>například 12. 5. 2026</translation>
        </message>
        <message>
            <source>N&amp;ote:</source>
            <translation>Po&amp;známka:</translation>
        </message>
        <message>
            <source>The document was added</source>
            <translation>Dokument byl přidán</translation>
        </message>
        <message>
            <source>Claim an error in ROB: %1</source>
            <translation>Reklamovat chybu v ROB: %1</translation>
        </message>
        <message>
            <source>The register passes the claim on to the editor of the data (E62); the items are doubted until the editor decides. The claim cannot be taken back here.</source>
            <translation>Registr předá reklamaci editorovi údajů (E62); do jeho rozhodnutí jsou údaje zpochybněné. Reklamaci zde nelze vzít zpět.</translation>
        </message>
        <message>
            <source>Claim the error</source>
            <translation>Reklamovat chybu</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Co je chybně</translation>
        </message>
        <message>
            <source>What the register says</source>
            <translation>Co uvádí registr</translation>
        </message>
        <message>
            <source>What it should be, in words</source>
            <translation>Jak to má být, slovy</translation>
        </message>
        <message>
            <source>%1: what it should be</source>
            <translation>%1: jak to má být</translation>
        </message>
        <message>
            <source>&amp;Why it is wrong, and by what it can be proved:</source>
            <translation>&amp;Proč je to chybné a čím to lze doložit:</translation>
        </message>
        <message>
            <source>The error was claimed; its number is among the documents</source>
            <translation>Chyba byla reklamována; číslo reklamace je mezi dokumenty</translation>
        </message>
    </context>
    <context>
        <name>ClientExtract</name>
        <message>
            <source>TRAINING REGISTERS — an invented person, not a document</source>
            <translation>ZKUŠEBNÍ REGISTRY — smyšlená osoba, nejde o listinu</translation>
        </message>
        <message>
            <source>Extract of the data on a client</source>
            <translation>Výpis údajů o klientovi</translation>
        </message>
        <message>
            <source>KID %1</source>
            <translation>KID %1</translation>
        </message>
        <message>
            <source>Systems of the office that keep data on the client</source>
            <translation>Systémy úřadu, které o klientovi vedou údaje</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>od %1</translation>
        </message>
        <message>
            <source>Made on %1 by %2 for: %3</source>
            <translation>Vyhotoveno %1, vyhotovil %2, účel: %3</translation>
        </message>
        <message>
            <source>The file cannot be written.</source>
            <translation>Soubor nelze zapsat.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the file where it is open.</source>
            <translation>Zvolte jinou složku, nebo soubor zavřete tam, kde je otevřen.</translation>
        </message>
    </context>
    <context>
        <name>ClientFilters</name>
        <message>
            <source>Notices: %1</source>
            <translation>Oznámení: %1</translation>
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
            <source>State: %1</source>
            <translation>Stav: %1</translation>
        </message>
        <message>
            <source>Read from the registers</source>
            <translation>Načteno z registrů</translation>
        </message>
        <message>
            <source>Only typed by the office</source>
            <translation>Jen zapsáno úřadem</translation>
        </message>
        <message>
            <source>System: %1</source>
            <translation>Systém: %1</translation>
        </message>
        <message>
            <source>An identity case waits</source>
            <translation>Čeká spor identity</translation>
        </message>
        <message>
            <source>No identity case waits</source>
            <translation>Nečeká žádný spor identity</translation>
        </message>
        <message>
            <source>Client since %1 to %2</source>
            <translation>Klientem od %1 do %2</translation>
        </message>
        <message>
            <source>Client since %1</source>
            <translation>Klientem od %1</translation>
        </message>
        <message>
            <source>Client until %1</source>
            <translation>Klientem do %1</translation>
        </message>
        <message>
            <source>Read %1 to %2</source>
            <translation>Načteno od %1 do %2</translation>
        </message>
        <message>
            <source>Read since %1</source>
            <translation>Načteno od %1</translation>
        </message>
        <message>
            <source>Last read by %1</source>
            <translation>Naposledy načetl(a) %1</translation>
        </message>
        <message>
            <source>KID</source>
            <translation>KID</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n jméno</numerusform>
                <numerusform>%n jména</numerusform>
                <numerusform>%n jmen</numerusform>
            </translation>
        </message>
        <message>
            <source>birth date %1</source>
            <translation>datum narození %1</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between two dates</comment>
            <translation> nebo </translation>
        </message>
        <message>
            <source>birth year %1</source>
            <translation>rok narození %1</translation>
        </message>
        <message>
            <source>number of a document, data box, IČO or key</source>
            <translation>číslo dokladu, datová schránka, IČO nebo klíč</translation>
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
        <message>
            <source>The register of organisations has nobody with the IČO %1.</source>
            <translation>V registru osob nikdo nemá IČO %1.</translation>
        </message>
        <message>
            <source>Compare the number with the document it was taken from.</source>
            <translation>Porovnejte číslo s dokladem, ze kterého jste je opsali.</translation>
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
            <translation>Spusťte Kmen s volbou --training SLOŽKA, nebo s volbou --config SOUBOR.</translation>
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
        <message>
            <source>The keys are in the file %1 under a passphrase.</source>
            <translation>Klíče jsou v souboru %1 pod heslem.</translation>
        </message>
        <message>
            <source>There is no display to show the desk on. kmen-worker works without one; the guided tour can be played on a virtual one: xvfb-run kmen --tour DIR</source>
            <translation>Není obrazovka, na které by se Kmen ukázal. kmen-worker pracuje i bez ní; prohlídku lze přehrát na virtuální obrazovce: xvfb-run kmen --tour SLOŽKA</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>The folder cannot be made: %1</source>
            <translation>Složku nelze vytvořit: %1</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Take over an evidence from a file…</source>
            <translation>Převzít evidenci ze souboru…</translation>
        </message>
        <message>
            <source>Save the list of clients to a file…</source>
            <translation>Uložit seznam klientů do souboru…</translation>
        </message>
    </context>
    <context>
        <name>OtherRuns</name>
        <message numerus="yes">
            <source>%n client(s) changed</source>
            <translation>
                <numerusform>změněn %n klient</numerusform>
                <numerusform>změněni %n klienti</numerusform>
                <numerusform>změněno %n klientů</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing subscriptions with the registers</source>
            <translation>Porovnávání přihlášení s registry</translation>
        </message>
        <message>
            <source>compared: %1, mended: %2</source>
            <translation>porovnáno: %1, opraveno: %2</translation>
        </message>
        <message>
            <source>Changes of the clients shown (E318)</source>
            <translation>Změny zobrazených klientů (E318)</translation>
        </message>
        <message>
            <source>Look for changes of the clients shown?</source>
            <translation>Vyhledat změny zobrazených klientů?</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Vyhledat změny</translation>
        </message>
        <message>
            <source>Compare subscriptions with the registers…</source>
            <translation>Porovnat přihlášení s registry…</translation>
        </message>
        <message>
            <source>Compare subscriptions with the registers?</source>
            <translation>Porovnat přihlášení s registry?</translation>
        </message>
        <message>
            <source>Every identifier that we believe is subscribed is asked about; those that ended are followed, missing subscriptions are made, and what changed unannounced is read. The registers record who asked and why.</source>
            <translation>Zeptáme se na každý identifikátor, který máme za přihlášený; zaniklé se dohledají, chybějící přihlášení se doplní a co se změnilo bez oznámení, přečte se. Registry zaznamenají, kdo se ptal a proč.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Porovnat</translation>
        </message>
        <message>
            <source>Look for changes of the clients shown (E318)…</source>
            <translation>Vyhledat změny zobrazených klientů (E318)…</translation>
        </message>
        <message numerus="yes">
            <source>AISV is asked what changed of %n person(s) since they were read, by %1 call(s) of E318 at least, whether they are subscribed or not. Who changed is read from ROB (E277).</source>
            <translation>
                <numerusform>AISV se dotáže, co se od načtení změnilo u %n osoby, nejméně %1 voláním služby E318, přihlášené i nepřihlášené. Kdo se změnil, načte se z ROB (E277).</numerusform>
                <numerusform>AISV se dotáže, co se od načtení změnilo u %n osob, nejméně %1 voláními služby E318, přihlášených i nepřihlášených. Kdo se změnil, načte se z ROB (E277).</numerusform>
                <numerusform>AISV se dotáže, co se od načtení změnilo u %n osob, nejméně %1 voláními služby E318, přihlášených i nepřihlášených. Kdo se změnil, načte se z ROB (E277).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>AISV is asked what changed of %n organisation(s) since they were read, by %1 call(s) of E318 at least. Those that changed are read from ROS (E258).</source>
            <translation>
                <numerusform>AISV se dotáže, co se od načtení změnilo u %n organizace, nejméně %1 voláním služby E318. Která se změnila, načte se z ROS (E258).</numerusform>
                <numerusform>AISV se dotáže, co se od načtení změnilo u %n organizací, nejméně %1 voláními služby E318. Které se změnily, načtou se z ROS (E258).</numerusform>
                <numerusform>AISV se dotáže, co se od načtení změnilo u %n organizací, nejméně %1 voláními služby E318. Které se změnily, načtou se z ROS (E258).</numerusform>
            </translation>
        </message>
        <message>
            <source>The registers record who asked and why.</source>
            <translation>Registry zaznamenají, kdo se ptal a proč.</translation>
        </message>
        <message>
            <source>Not asked about: %1, clients whom the registers do not know.</source>
            <translation>Bez dotazu zůstanou: %1, klienti, které registry neznají.</translation>
        </message>
    </context>
    <context>
        <name>PdfList</name>
        <message>
            <source>All clients</source>
            <translation>Všichni klienti</translation>
        </message>
        <message>
            <source>Choose another folder or close the file elsewhere.</source>
            <translation>Zvolte jinou složku, nebo soubor zavřete jinde.</translation>
        </message>
        <message>
            <source>Contains personal data</source>
            <translation>Obsahuje osobní údaje</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filtr: %1</translation>
        </message>
        <message>
            <source>List of clients</source>
            <translation>Seznam klientů</translation>
        </message>
        <message>
            <source>Made by %1 on %2 · %3 clients</source>
            <translation>Vyhotovil(a) %1 dne %2 · počet klientů: %3</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Strana %1</translation>
        </message>
        <message>
            <source>Purpose: %1</source>
            <translation>Účel: %1</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Soubor %1 nelze zapsat.</translation>
        </message>
    </context>
    <context>
        <name>RequestDialogs</name>
        <message>
            <source>What do you want to ask for?</source>
            <translation>O co chcete požádat?</translation>
        </message>
        <message>
            <source>Begin the draft</source>
            <translation>Založit koncept</translation>
        </message>
        <message>
            <source>Kind of the request</source>
            <translation>Druh žádosti</translation>
        </message>
        <message>
            <source>Our &amp;name for it</source>
            <translation>&amp;Naše označení žádosti</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Zaznamenat</translation>
        </message>
        <message>
            <source>N&amp;umber of the ticket</source>
            <translation>Číslo &amp;požadavku</translation>
        </message>
        <message>
            <source>N&amp;umber of the message</source>
            <translation>Číslo &amp;zprávy</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Den</translation>
        </message>
        <message>
            <source>file with the answer</source>
            <translation>soubor s odpovědí</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Vybrat…</translation>
        </message>
        <message>
            <source>D&amp;ocument</source>
            <translation>D&amp;okument</translation>
        </message>
        <message>
            <source>Choose the answer's document</source>
            <translation>Zvolte dokument s odpovědí</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>Poz&amp;námka</translation>
        </message>
        <message>
            <source>“%1” is not a day.</source>
            <translation>„%1“ není datum.</translation>
        </message>
        <message>
            <source>Write it as 12. 5. 2026.</source>
            <translation>Zapište jej ve tvaru 12. 5. 2026.</translation>
        </message>
        <message>
            <source>Letterhead and signatory</source>
            <translation>Hlavička dopisu a podepisující osoba</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Název úřadu</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Odbor</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Ulice a číslo</translation>
        </message>
        <message>
            <source>Postcode and town</source>
            <translation>PSČ a obec</translation>
        </message>
        <message>
            <source>IČO</source>
            <translation>IČO</translation>
        </message>
        <message>
            <source>Data box</source>
            <translation>Datová schránka</translation>
        </message>
        <message>
            <source>Telephone, e-mail</source>
            <translation>Telefon, e-mail</translation>
        </message>
        <message>
            <source>Place in the date</source>
            <translation>Místo u data</translation>
        </message>
        <message>
            <source>Reference begins with</source>
            <translation>Číslo jednací začíná</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Kdo podepisuje</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Funkce</translation>
        </message>
        <message>
            <source>A second person reads each request before it leaves</source>
            <translation>Každou žádost před odesláním přečte druhá osoba</translation>
        </message>
        <message>
            <source>Ask how it stands after (working days)</source>
            <translation>Dotázat se na stav po (pracovní dny)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
        <message>
            <source>Approved items</source>
            <translation>Schválené údaje</translation>
        </message>
        <message>
            <source>Approved &amp;items</source>
            <translation>Schválené úda&amp;je</translation>
        </message>
        <message>
            <source>Untick what the answer does not allow.</source>
            <translation>Odškrtněte, co odpověď nepovoluje.</translation>
        </message>
        <message>
            <source>Tick what is approved now, and nothing else.</source>
            <translation>Zaškrtněte, co je nyní schváleno, a nic jiného.</translation>
        </message>
        <message>
            <source>The request stays where it is. Production is compared with what is approved now.</source>
            <translation>Žádost zůstane, kde je. Provozní žádost se porovnává s tím, co je schváleno nyní.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>Důvo&amp;d</translation>
        </message>
        <message>
            <source>An administrator of the registry decides it.</source>
            <translation>Rozhoduje o tom správce registru.</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>The document could not be given its bookmarks.</source>
            <translation>Do dokumentu nelze vložit záložky.</translation>
        </message>
        <message>
            <source>The document could not be made.</source>
            <translation>Dokument nelze vytvořit.</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 MB.</source>
            <translation>Soubor %1 je větší než %2 MB.</translation>
        </message>
        <message>
            <source>The certificate is valid only from %1 to %2.</source>
            <translation>Certifikát platí teprve od %1 do %2.</translation>
        </message>
        <message>
            <source>Sign with another certificate.</source>
            <translation>Podepište jiným certifikátem.</translation>
        </message>
        <message>
            <source>The certificate needs a name of at most %1 letters.</source>
            <translation>Certifikát potřebuje název, který má nejvýše %1 písmen.</translation>
        </message>
        <message>
            <source>It is no longer right: %1</source>
            <translation>Už není v pořádku: %1</translation>
        </message>
        <message>
            <source>Somebody else changed the request meanwhile.</source>
            <translation>Žádost mezitím změnil někdo jiný.</translation>
        </message>
        <message>
            <source>What you wrote last could not be saved, so nothing was done.</source>
            <translation>Co jste napsali naposledy, se nepodařilo uložit, proto se nic neprovedlo.</translation>
        </message>
        <message>
            <source>Try it again; it is saved first.</source>
            <translation>Zkuste to znovu; nejdříve se to uloží.</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>Není vybrán žádný soubor.</translation>
        </message>
        <message>
            <source>%1 is a folder and not a file.</source>
            <translation>%1 je složka, ne soubor.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: you may not read it.</source>
            <translation>Soubor %1 nelze přečíst: nemáte právo jej číst.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Soubor %1 neexistuje.</translation>
        </message>
        <message>
            <source>Choose the file anew.</source>
            <translation>Vyberte soubor znovu.</translation>
        </message>
        <message>
            <source>Check that it is the right file.</source>
            <translation>Zkontrolujte, že je to správný soubor.</translation>
        </message>
    </context>
    <context>
        <name>Security</name>
        <message>
            <source>The encryption of connections could not be set up.</source>
            <translation>Šifrování spojení se nepodařilo nastavit.</translation>
        </message>
    </context>
    <context>
        <name>SettingChecks</name>
        <message>
            <source>Something has to stand here.</source>
            <translation>Tady musí něco být.</translation>
        </message>
        <message>
            <source>The address begins with https:// and names a host; it has no question mark and no password.</source>
            <translation>Adresa začíná https:// a obsahuje jméno počítače; nemá otazník ani heslo.</translation>
        </message>
        <message>
            <source>Only the name of a computer belongs here, without https:// and without a port.</source>
            <translation>Sem patří jen jméno počítače, bez https:// a bez portu.</translation>
        </message>
        <message>
            <source>Only letters, digits, dots, colons and hyphens, at most %1.</source>
            <translation>Jen písmena, číslice, tečky, dvojtečky a spojovníky, nejvýše %1.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Tento soubor nelze číst.</translation>
        </message>
        <message>
            <source>There is no certificate in this file.</source>
            <translation>V tomto souboru není certifikát.</translation>
        </message>
        <message>
            <source>The folder of this file is not there.</source>
            <translation>Složka tohoto souboru neexistuje.</translation>
        </message>
        <message>
            <source>The address of a server begins with postgresql://.</source>
            <translation>Adresa serveru začíná postgresql://.</translation>
        </message>
        <message>
            <source>An IČO has eight digits, and the last one fits the others.</source>
            <translation>IČO má osm číslic a poslední souhlasí s ostatními.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1, valid until %2</source>
            <translation>%1, platnost do %2</translation>
        </message>
        <message>
            <source>in the file %1</source>
            <translation>v souboru %1</translation>
        </message>
        <message>
            <source>in the key store of this computer</source>
            <translation>v úložišti klíčů tohoto počítače</translation>
        </message>
        <message>
            <source>in the file of secrets %1</source>
            <translation>v souboru tajemství %1</translation>
        </message>
        <message>
            <source>This desk was made without a configuration file.</source>
            <translation>Tato pracovní plocha byla spuštěna bez konfiguračního souboru.</translation>
        </message>
        <message>
            <source>made %1, the next one is due %2</source>
            <translation>proběhlo %1, další má být %2</translation>
        </message>
        <message>
            <source>made %1</source>
            <translation>proběhlo %1</translation>
        </message>
        <message>
            <source>Import of a certificate</source>
            <translation>Převzetí certifikátu</translation>
        </message>
        <message>
            <source>The registers would refuse this certificate.</source>
            <translation>Registry by tento certifikát odmítly.</translation>
        </message>
        <message>
            <source>Copy of the database</source>
            <translation>Kopie databáze</translation>
        </message>
        <message>
            <source>Role “%1” for %2</source>
            <translation>Role „%1“ pro %2</translation>
        </message>
        <message>
            <source>Role “%1” of %2 taken back</source>
            <translation>Role „%1“ pro %2 odebrána</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>úředník</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>správce kmene</translation>
        </message>
        <message>
            <source>drafter of requests</source>
            <translation>autor žádostí</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>auditor</translation>
        </message>
        <message>
            <source>program of the distribution</source>
            <translation>program rozdělování změn</translation>
        </message>
        <message>
            <source>Clients, identification, notices, work on identity cases; decides none of them.</source>
            <translation>Klienti, ztotožnění, oznámení, práce na sporech identity; o žádném nerozhoduje.</translation>
        </message>
        <message>
            <source>All that a clerk may; decides about identities and changes the settings.</source>
            <translation>Vše, co úředník; rozhoduje o identitách a mění nastavení.</translation>
        </message>
        <message>
            <source>Requests to DIA and SZR and the names from RPP; sees no client.</source>
            <translation>Žádosti pro DIA a SZR a názvy z RPP; nevidí žádného klienta.</translation>
        </message>
        <message>
            <source>Reads what was done, by whom and why; sees no data of clients.</source>
            <translation>Čte, co kdo udělal a proč; nevidí údaje klientů.</translation>
        </message>
        <message>
            <source>For kmen-worker: the distribution and work in bulk; decides nothing.</source>
            <translation>Pro kmen-worker: rozdělování změn a hromadné práce; o ničem nerozhoduje.</translation>
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
        <message>
            <source>Nobody known to an office has the name of somebody else.</source>
            <translation>Nikdo z lidí, které některý úřad zná, se nejmenuje jako někdo jiný.</translation>
        </message>
        <message>
            <source>This person cannot start a business.</source>
            <translation>Tato osoba nemůže založit podnikání.</translation>
        </message>
        <message>
            <source>None of these items can be written for this person.</source>
            <translation>Žádný z těchto údajů nelze u této osoby zapsat.</translation>
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
        <message>
            <source>--%1 cannot be “%2”. See --help.</source>
            <translation>--%1 nemůže být „%2“. Viz --help.</translation>
        </message>
        <message>
            <source>--state is required. See --help.</source>
            <translation>Chybí --state. Viz --help.</translation>
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
        <message>
            <source>Genealogy</source>
            <translation>Rodokmen</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Spory identity</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Žádosti</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Přehled</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
    </context>
    <context>
        <name>access</name>
        <message>
            <source>00007064</source>
            <translation>00007064</translation>
        </message>
        <message>
            <source>1. 12. 2026 · 18:00–22:00 · 60 000</source>
            <translation>1. 12. 2026 · 18:00–22:00 · 60 000</translation>
        </message>
        <message>
            <source>1192</source>
            <translation>1192</translation>
        </message>
        <message>
            <source>A101</source>
            <translation>A101</translation>
        </message>
        <message>
            <source>Agendas</source>
            <translation>Agendy</translation>
        </message>
        <message>
            <source>CR102729</source>
            <translation>CR102729</translation>
        </message>
        <message>
            <source>ROB_ciselnik_udaju_2023_08_22.csv</source>
            <translation>ROB_ciselnik_udaju_2023_08_22.csv</translation>
        </message>
        <message>
            <source>Registr obyvatel (AIS 1192)</source>
            <translation>Registr obyvatel (AIS 1192)</translation>
        </message>
        <message>
            <source>Roles of agendas</source>
            <translation>Činnostní role agend</translation>
        </message>
        <message>
            <source>Offices (OVM)</source>
            <translation>Úřady (OVM)</translation>
        </message>
        <message>
            <source>Information systems (AIS)</source>
            <translation>Informační systémy (AIS)</translation>
        </message>
        <message>
            <source>Items of agendas</source>
            <translation>Údaje agend</translation>
        </message>
        <message>
            <source>Items a role may read</source>
            <translation>Údaje, které smí činnostní role číst</translation>
        </message>
        <message>
            <source>The day of the export is missing or is still to come.</source>
            <translation>Den exportu chybí nebo teprve nastane.</translation>
        </message>
        <message>
            <source>Write the day on which RPP made the file.</source>
            <translation>Uveďte den, kdy RPP soubor vytvořil.</translation>
        </message>
        <message>
            <source>The file holds no entry.</source>
            <translation>Soubor neobsahuje žádnou položku.</translation>
        </message>
        <message>
            <source>Code, name or what it belongs to is missing.</source>
            <translation>Chybí kód, název nebo nadřazená položka.</translation>
        </message>
        <message>
            <source>The line was left out; export the list again.</source>
            <translation>Řádek byl vynechán; seznam vyexportujte znovu.</translation>
        </message>
        <message>
            <source>%1 was there already.</source>
            <translation>%1 se již vyskytuje dříve.</translation>
        </message>
        <message>
            <source>The first one counts; the line was left out.</source>
            <translation>Platí první výskyt; řádek byl vynechán.</translation>
        </message>
        <message>
            <source>The file has more than %1 entries (line %2).</source>
            <translation>Soubor má více než %1 položek (řádek %2).</translation>
        </message>
        <message>
            <source>Export only the list that was chosen.</source>
            <translation>Vyexportujte jen seznam, který byl zvolen.</translation>
        </message>
        <message>
            <source>The first line does not name the columns that are needed.</source>
            <translation>První řádek neuvádí potřebné sloupce.</translation>
        </message>
        <message>
            <source>Needed: %1.</source>
            <translation>Potřebné sloupce: %1.</translation>
        </message>
        <message>
            <source>The file has a document type definition.</source>
            <translation>Soubor obsahuje definici typu dokumentu (DTD).</translation>
        </message>
        <message>
            <source>Take the file as RPP exports it.</source>
            <translation>Použijte soubor tak, jak jej exportuje RPP.</translation>
        </message>
        <message>
            <source>Elements are nested too deep (line %1).</source>
            <translation>Prvky jsou vnořeny příliš hluboko (řádek %1).</translation>
        </message>
        <message>
            <source>The file is not well-formed XML (line %1).</source>
            <translation>Soubor není správně utvořené XML (řádek %1).</translation>
        </message>
        <message>
            <source>Export it again; perhaps it was cut.</source>
            <translation>Vyexportujte jej znovu; možná je neúplný.</translation>
        </message>
        <message>
            <source>No element of the file has both a code and a name.</source>
            <translation>Žádný prvek souboru nemá zároveň kód i název.</translation>
        </message>
        <message>
            <source>Check that the right list was exported.</source>
            <translation>Zkontrolujte, zda byl vyexportován správný seznam.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB.</source>
            <translation>Soubor je větší než %1 MB.</translation>
        </message>
        <message>
            <source>Letter A and a number: A101.</source>
            <translation>Písmeno A a číslo: A101.</translation>
        </message>
        <message>
            <source>Letters CR and a number: CR102729.</source>
            <translation>Písmena CR a číslo: CR102729.</translation>
        </message>
        <message>
            <source>The office's IČO, eight digits: 00007064.</source>
            <translation>IČO úřadu, osm číslic: 00007064.</translation>
        </message>
        <message>
            <source>The number of the system in RPP: 1192.</source>
            <translation>Číslo systému v RPP: 1192.</translation>
        </message>
        <message>
            <source>An address like name@office.cz.</source>
            <translation>Adresa ve tvaru name@office.cz.</translation>
        </message>
        <message>
            <source>Digits and spaces: +420 224 000 000.</source>
            <translation>Číslice a mezery: +420 224 000 000.</translation>
        </message>
        <message>
            <source>Letters without accents, digits and _, ending .csv: ROB_ciselnik_udaju_2023_08_22.csv.</source>
            <translation>Písmena bez diakritiky, číslice a _, s koncovkou .csv: ROB_ciselnik_udaju_2023_08_22.csv.</translation>
        </message>
        <message>
            <source>%1 has not the right form.</source>
            <translation>%1 nemá správný tvar.</translation>
        </message>
        <message>
            <source>%1 is no IČO: its check digit does not fit.</source>
            <translation>%1 není IČO: nesouhlasí kontrolní číslice.</translation>
        </message>
        <message>
            <source>Copy it from RPP.</source>
            <translation>Zkopírujte hodnotu z RPP.</translation>
        </message>
        <message>
            <source>%1: no file</source>
            <translation>%1: chybí soubor</translation>
        </message>
        <message>
            <source>Attach it.</source>
            <translation>Přiložte jej.</translation>
        </message>
        <message>
            <source>The file %1 is empty.</source>
            <translation>Soubor %1 je prázdný.</translation>
        </message>
        <message>
            <source>Attach the right one.</source>
            <translation>Přiložte správný soubor.</translation>
        </message>
        <message>
            <source>%1: “%2” is not a whole number from 0 to %3.</source>
            <translation>%1: „%2“ není celé číslo od 0 do %3.</translation>
        </message>
        <message>
            <source>Write digits only.</source>
            <translation>Pište jen číslice.</translation>
        </message>
        <message>
            <source>%1: “%2” is not a day.</source>
            <translation>%1: „%2“ není datum.</translation>
        </message>
        <message>
            <source>Write it as 12. 5. 2026.</source>
            <translation>Zapište jej ve tvaru 12. 5. 2026.</translation>
        </message>
        <message>
            <source>%1: the day is still to come.</source>
            <translation>%1: tento den teprve nastane.</translation>
        </message>
        <message>
            <source>Write the day on which the test was done.</source>
            <translation>Uveďte den, kdy byla zkouška provedena.</translation>
        </message>
        <message>
            <source>%1: choose one of the offered.</source>
            <translation>%1: zvolte jednu z nabízených možností.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, řádek %2: %3</translation>
        </message>
        <message>
            <source>The list has more than %1 lines.</source>
            <translation>Seznam má více než %1 řádků.</translation>
        </message>
        <message>
            <source>Planned term %1</source>
            <translation>Plánovaný termín %1</translation>
        </message>
        <message>
            <source>%1: %2 is over.</source>
            <translation>%1: den %2 již uplynul.</translation>
        </message>
        <message>
            <source>Plan a day that is still to come.</source>
            <translation>Naplánujte den, který teprve nastane.</translation>
        </message>
        <message>
            <source>%1: “%2” is not a number.</source>
            <translation>%1: „%2“ není číslo.</translation>
        </message>
        <message>
            <source>The terms are for %1 subjects, but %2 are to be subscribed.</source>
            <translation>Termíny jsou pro %1 subjektů, ale k odběru změn jich má být přihlášeno %2.</translation>
        </message>
        <message>
            <source>Divide all subjects among the terms.</source>
            <translation>Rozdělte do termínů všechny subjekty.</translation>
        </message>
        <message>
            <source>One call takes 1 to %1 subjects of this kind.</source>
            <translation>Jedno volání pojme 1 až %1 subjektů tohoto druhu.</translation>
        </message>
        <message>
            <source>Write a number up to %1.</source>
            <translation>Zapište číslo nejvýše %1.</translation>
        </message>
        <message>
            <source>More than %1 subjects: the subscription waits for DIA's confirmation.</source>
            <translation>Více než %1 subjektů: přihlášení k odběru změn čeká na potvrzení DIA.</translation>
        </message>
        <message>
            <source>%1: RPP's catalogue has no %2.</source>
            <translation>%1: katalog RPP neobsahuje %2.</translation>
        </message>
        <message>
            <source>Repair the code, or import a newer catalogue.</source>
            <translation>Opravte kód, nebo načtěte novější katalog.</translation>
        </message>
        <message>
            <source>%1 looks like the name in RPP but differs: %2.</source>
            <translation>%1 se podobá názvu v RPP, ale liší se: %2.</translation>
        </message>
        <message>
            <source>%1 differs from the name in RPP: %2.</source>
            <translation>%1 se liší od názvu v RPP: %2.</translation>
        </message>
        <message>
            <source>In RPP: %1</source>
            <translation>V RPP: %1</translation>
        </message>
        <message>
            <source>Item %1: the name differs from RPP: %2.</source>
            <translation>Údaj %1: název se liší od RPP: %2.</translation>
        </message>
        <message>
            <source>Item %1: RPP's catalogue has no such code.</source>
            <translation>Údaj %1: katalog RPP takový kód neobsahuje.</translation>
        </message>
        <message>
            <source>Item %1: the role %2 may not read it.</source>
            <translation>Údaj %1: činnostní role %2 jej nesmí číst.</translation>
        </message>
        <message>
            <source>Leave it out, or ask the reporter of the agenda to register the permission.</source>
            <translation>Vynechejte jej, nebo požádejte ohlašovatele agendy o zápis oprávnění.</translation>
        </message>
        <message>
            <source>Line %1: RPP has no item %2.</source>
            <translation>Řádek %1: RPP neobsahuje údaj %2.</translation>
        </message>
        <message>
            <source>Line %1: the name differs from RPP: %2.</source>
            <translation>Řádek %1: název se liší od RPP: %2.</translation>
        </message>
        <message>
            <source>Not all names are compared with RPP.</source>
            <translation>S RPP nejsou porovnány všechny názvy.</translation>
        </message>
        <message>
            <source>Import these lists under “Names from RPP”: %1.</source>
            <translation>V části „Názvy z RPP“ načtěte tyto seznamy: %1.</translation>
        </message>
        <message>
            <source>The catalogue “%1” is of %2: it may be out of date.</source>
            <translation>Katalog „%1“ je ze dne %2: může být neaktuální.</translation>
        </message>
        <message>
            <source>Import a newer export of RPP.</source>
            <translation>Načtěte novější export RPP.</translation>
        </message>
        <message>
            <source>The request it builds on is not tested.</source>
            <translation>Žádost, na kterou navazuje, není odzkoušena.</translation>
        </message>
        <message>
            <source>Choose a request whose test is done.</source>
            <translation>Zvolte žádost, jejíž zkouška je provedena.</translation>
        </message>
        <message>
            <source>%1 is not the one that was tested (%2).</source>
            <translation>%1 neodpovídá hodnotě, která byla zkoušena (%2).</translation>
        </message>
        <message>
            <source>Write the tested one, or test anew.</source>
            <translation>Uveďte odzkoušenou hodnotu, nebo proveďte novou zkoušku.</translation>
        </message>
        <message>
            <source>Item %1 was not in the approved test request.</source>
            <translation>Údaj %1 nebyl ve schválené žádosti o zkoušku.</translation>
        </message>
        <message>
            <source>Leave it out, or ask for a new test with it.</source>
            <translation>Vynechejte jej, nebo s ním požádejte o novou zkoušku.</translation>
        </message>
        <message>
            <source>Item %1 was approved for the test but is not asked for.</source>
            <translation>Údaj %1 byl pro zkoušku schválen, ale není požadován.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Řádek %1: %2</translation>
        </message>
        <message>
            <source>The new list is the same as the registered one.</source>
            <translation>Nový seznam je shodný s registrovaným.</translation>
        </message>
        <message>
            <source>Add lines or change comments.</source>
            <translation>Přidejte řádky nebo změňte komentáře.</translation>
        </message>
        <message>
            <source>AIFO and IČO need one request each.</source>
            <translation>AIFO a IČO vyžadují každé samostatnou žádost.</translation>
        </message>
        <message>
            <source>Choose one; the other request is begun from a copy of this one.</source>
            <translation>Zvolte jedno z nich; druhá žádost se založí z kopie této.</translation>
        </message>
        <message>
            <source>The file is in UTF-16.</source>
            <translation>Soubor je v kódování UTF-16.</translation>
        </message>
        <message>
            <source>It was read so and will be written in UTF-8.</source>
            <translation>Byl tak přečten a zapíše se v UTF-8.</translation>
        </message>
        <message>
            <source>The byte order mark (BOM) is missing at the beginning.</source>
            <translation>Na začátku chybí značka pořadí bajtů (BOM).</translation>
        </message>
        <message>
            <source>It is added when the file is written.</source>
            <translation>Doplní se při zápisu souboru.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8; this line is the first one with such letters.</source>
            <translation>Soubor není v UTF-8; na tomto řádku jsou taková písmena poprvé.</translation>
        </message>
        <message>
            <source>It was read as Windows-1250 and will be written in UTF-8. Compare the accented letters.</source>
            <translation>Byl přečten jako Windows-1250 a zapíše se v UTF-8. Zkontrolujte písmena s diakritikou.</translation>
        </message>
        <message>
            <source>There are spaces around the text.</source>
            <translation>Kolem textu jsou mezery.</translation>
        </message>
        <message>
            <source>They were taken away.</source>
            <translation>Byly odstraněny.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Soubor je prázdný.</translation>
        </message>
        <message>
            <source>Choose the file with the list.</source>
            <translation>Zvolte soubor se seznamem.</translation>
        </message>
        <message>
            <source>Choose the file with the list of items of one agenda.</source>
            <translation>Zvolte soubor se seznamem údajů jedné agendy.</translation>
        </message>
        <message>
            <source>The columns are not separated by semicolons.</source>
            <translation>Sloupce nejsou odděleny středníky.</translation>
        </message>
        <message>
            <source>They were divided and will be written with semicolons.</source>
            <translation>Byly rozděleny a zapíší se se středníky.</translation>
        </message>
        <message>
            <source>The first line must be %1.</source>
            <translation>První řádek musí znít %1.</translation>
        </message>
        <message>
            <source>It will be written so.</source>
            <translation>Zapíše se takto.</translation>
        </message>
        <message>
            <source>Check that the columns are code, name and comment.</source>
            <translation>Zkontrolujte, zda jsou sloupce kód, název a komentář.</translation>
        </message>
        <message>
            <source>The line is empty.</source>
            <translation>Řádek je prázdný.</translation>
        </message>
        <message>
            <source>It was left out.</source>
            <translation>Byl vynechán.</translation>
        </message>
        <message>
            <source>The file has more than %1 lines; reading stopped here.</source>
            <translation>Soubor má více než %1 řádků; čtení zde skončilo.</translation>
        </message>
        <message>
            <source>A quotation mark begins here and nothing ends it.</source>
            <translation>Zde začínají uvozovky, které nic neukončuje.</translation>
        </message>
        <message>
            <source>Take the quotation mark away and read the file again.</source>
            <translation>Odstraňte uvozovky a načtěte soubor znovu.</translation>
        </message>
        <message>
            <source>The text stands in quotation marks.</source>
            <translation>Text je v uvozovkách.</translation>
        </message>
        <message>
            <source>There are semicolons too many at the end of the line.</source>
            <translation>Na konci řádku jsou nadbytečné středníky.</translation>
        </message>
        <message>
            <source>There is a semicolon in the comment.</source>
            <translation>V komentáři je středník.</translation>
        </message>
        <message>
            <source>Write a comma or a dash instead.</source>
            <translation>Napište místo něj čárku nebo pomlčku.</translation>
        </message>
        <message>
            <source>The line has %1 of 3 columns.</source>
            <translation>Řádek má %1 ze 3 sloupců.</translation>
        </message>
        <message>
            <source>An empty comment was added.</source>
            <translation>Byl doplněn prázdný komentář.</translation>
        </message>
        <message>
            <source>Write code, name and comment.</source>
            <translation>Uveďte kód, název a komentář.</translation>
        </message>
        <message>
            <source>There is no item in the file.</source>
            <translation>V souboru není žádný údaj.</translation>
        </message>
        <message>
            <source>The code is missing.</source>
            <translation>Chybí kód.</translation>
        </message>
        <message>
            <source>“%1” is not a code of the form xxx-y-zzz.</source>
            <translation>„%1“ není kód ve tvaru xxx-y-zzz.</translation>
        </message>
        <message>
            <source>Write three numbers with hyphens, as RPP has it: 101-1-19.</source>
            <translation>Zapište tři čísla se spojovníky, jak je uvádí RPP: 101-1-19.</translation>
        </message>
        <message>
            <source>The code %1 is not of agenda %2.</source>
            <translation>Kód %1 nepatří do agendy %2.</translation>
        </message>
        <message>
            <source>Only items of the request's agenda belong into the list.</source>
            <translation>Do seznamu patří jen údaje agendy, které se žádost týká.</translation>
        </message>
        <message>
            <source>The code %1 is on line %2 already.</source>
            <translation>Kód %1 je již na řádku %2.</translation>
        </message>
        <message>
            <source>Take one of the two lines away.</source>
            <translation>Odstraňte jeden z obou řádků.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Chybí název.</translation>
        </message>
        <message>
            <source>Write it letter by letter as RPP has it.</source>
            <translation>Zapište jej písmeno po písmenu tak, jak jej uvádí RPP.</translation>
        </message>
        <message>
            <source>There is a semicolon in the name.</source>
            <translation>V názvu je středník.</translation>
        </message>
        <message>
            <source>There is a line end in the text.</source>
            <translation>V textu je konec řádku.</translation>
        </message>
        <message>
            <source>Write it in one line.</source>
            <translation>Zapište text na jeden řádek.</translation>
        </message>
        <message>
            <source>The text begins with a quotation mark.</source>
            <translation>Text začíná uvozovkami.</translation>
        </message>
        <message>
            <source>Take it away: a reader of CSV would take it for its own.</source>
            <translation>Odstraňte je: program čtoucí CSV by je považoval za své.</translation>
        </message>
        <message>
            <source>The list has no item.</source>
            <translation>Seznam nemá žádný údaj.</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>nový řádek</translation>
        </message>
        <message>
            <source>comment changed</source>
            <translation>komentář změněn</translation>
        </message>
        <message>
            <source>name changed: refused</source>
            <translation>název změněn: odmítnuto</translation>
        </message>
        <message>
            <source>line removed: refused</source>
            <translation>řádek odstraněn: odmítnuto</translation>
        </message>
        <message>
            <source>The name of %1 differs from the registered “%2”.</source>
            <translation>Název %1 se liší od registrovaného „%2“.</translation>
        </message>
        <message>
            <source>Only the comment of a registered line may change.</source>
            <translation>U registrovaného řádku se smí změnit jen komentář.</translation>
        </message>
        <message>
            <source>The registered line %1 “%2” is missing.</source>
            <translation>Chybí registrovaný řádek %1 „%2“.</translation>
        </message>
        <message>
            <source>Put it back; a comment may say that the item is kept no longer.</source>
            <translation>Vraťte jej; v komentáři lze uvést, že se údaj již nevede.</translation>
        </message>
        <message>
            <source>What was kept of the request cannot be read.</source>
            <translation>Uložený obsah žádosti nelze přečíst.</translation>
        </message>
        <message>
            <source>Access to AISEO, test</source>
            <translation>Přístup k AISEO, testovací prostředí</translation>
        </message>
        <message>
            <source>Asks for the test environment of AISEO. The ministry judges agenda, role, office and system and the items.</source>
            <translation>Žádá o testovací prostředí AISEO. Ministerstvo posuzuje agendu, činnostní roli, úřad, systém a údaje.</translation>
        </message>
        <message>
            <source>Access to AISEO, production</source>
            <translation>Přístup k AISEO, provozní prostředí</translation>
        </message>
        <message>
            <source>Builds on a request that was tested and adds the test data. The ministry checks whether the items agree with the law.</source>
            <translation>Navazuje na otestovanou žádost a doplňuje testovací data. Ministerstvo ověřuje, zda údaje odpovídají zákonu.</translation>
        </message>
        <message>
            <source>Registration of a publisher in AISV</source>
            <translation>Registrace publikátora v AISV</translation>
        </message>
        <message>
            <source>For a system that keeps data of its own and announces their changes. Names must be as in RPP, letter by letter.</source>
            <translation>Pro systém, který vede vlastní údaje a oznamuje jejich změny. Názvy musí být písmeno po písmenu stejné jako v RPP.</translation>
        </message>
        <message>
            <source>Change of a registered code list</source>
            <translation>Změna registrovaného číselníku</translation>
        </message>
        <message>
            <source>Only new lines may be added and comments changed; anything else is refused.</source>
            <translation>Smějí se jen přidávat nové řádky a měnit komentáře; cokoli jiného bude odmítnuto.</translation>
        </message>
        <message>
            <source>Permission for E319 or E320</source>
            <translation>Povolení pro E319 nebo E320</translation>
        </message>
        <message>
            <source>The services that tell newly founded records are switched on for offices that give reasons. The answer usually comes within 30 days.</source>
            <translation>Služby, které sdělují nově založené záznamy, se zapínají úřadům, které uvedou důvody. Odpověď obvykle přijde do 30 dnů.</translation>
        </message>
        <message>
            <source>Notice of mass subscription</source>
            <translation>Oznámení hromadného přihlášení k odběru změn</translation>
        </message>
        <message>
            <source>Tells DIA when all subjects will be subscribed for the first time. Above 100,000 wait for the confirmation.</source>
            <translation>Sdělí DIA, kdy budou všechny subjekty poprvé přihlášeny k odběru změn. Nad 100 000 vyčkejte na potvrzení.</translation>
        </message>
        <message>
            <source>Check of items and roles</source>
            <translation>Kontrola údajů a činnostních rolí</translation>
        </message>
        <message>
            <source>Compares names, roles and items with RPP before anybody is asked. Nothing leaves the office.</source>
            <translation>Porovná názvy, činnostní role a údaje s RPP dříve, než se kdokoli požádá. Z úřadu nic neodchází.</translation>
        </message>
        <message>
            <source>Agenda, role, office and system as in RPP</source>
            <translation>Agenda, činnostní role, úřad a systém podle RPP</translation>
        </message>
        <message>
            <source>Expected load</source>
            <translation>Očekávaná zátěž</translation>
        </message>
        <message>
            <source>Items and why the office may use them</source>
            <translation>Údaje a důvod, proč je úřad smí využívat</translation>
        </message>
        <message>
            <source>Who answers questions</source>
            <translation>Kdo odpovídá na dotazy</translation>
        </message>
        <message>
            <source>What was tested</source>
            <translation>Co bylo odzkoušeno</translation>
        </message>
        <message>
            <source>List of items</source>
            <translation>Seznam údajů</translation>
        </message>
        <message>
            <source>Subjects and planned terms</source>
            <translation>Subjekty a plánované termíny</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Důvody</translation>
        </message>
        <message>
            <source>Agenda, code</source>
            <translation>Agenda, kód</translation>
        </message>
        <message>
            <source>Agenda, name</source>
            <translation>Agenda, název</translation>
        </message>
        <message>
            <source>Role, code</source>
            <translation>Činnostní role, kód</translation>
        </message>
        <message>
            <source>Role, name</source>
            <translation>Činnostní role, název</translation>
        </message>
        <message>
            <source>Office (OVM), code</source>
            <translation>Úřad (OVM), kód</translation>
        </message>
        <message>
            <source>Office (OVM), name</source>
            <translation>Úřad (OVM), název</translation>
        </message>
        <message>
            <source>AIS, code</source>
            <translation>AIS, kód</translation>
        </message>
        <message>
            <source>AIS, name</source>
            <translation>AIS, název</translation>
        </message>
        <message>
            <source>Queries an hour, working time</source>
            <translation>Dotazů za hodinu, pracovní doba</translation>
        </message>
        <message>
            <source>Queries an hour, other time</source>
            <translation>Dotazů za hodinu, mimo pracovní dobu</translation>
        </message>
        <message>
            <source>Concurrent queries, at most</source>
            <translation>Souběžných dotazů, nejvýše</translation>
        </message>
        <message>
            <source>Code of the item</source>
            <translation>Kód údaje</translation>
        </message>
        <message>
            <source>Name of the item</source>
            <translation>Název údaje</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Právní základ</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Položky</translation>
        </message>
        <message>
            <source>one item a line, with its section of the law</source>
            <translation>jeden údaj na řádek, s příslušným ustanovením zákona</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Účel</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Kontaktní osoba</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Tested request</source>
            <translation>Odzkoušená žádost</translation>
        </message>
        <message>
            <source>only a request whose test is done can be built on</source>
            <translation>navázat lze jen na žádost, jejíž zkouška je provedena</translation>
        </message>
        <message>
            <source>Tested on</source>
            <translation>Datum zkoušky</translation>
        </message>
        <message>
            <source>Result of the test</source>
            <translation>Výsledek zkoušky</translation>
        </message>
        <message>
            <source>Test data</source>
            <translation>Testovací data</translation>
        </message>
        <message>
            <source>test data only, never data of real persons</source>
            <translation>jen testovací data, nikdy údaje skutečných osob</translation>
        </message>
        <message>
            <source>AIFO (persons)</source>
            <translation>AIFO (osoby)</translation>
        </message>
        <message>
            <source>IČO (organisations)</source>
            <translation>IČO (organizace)</translation>
        </message>
        <message>
            <source>both: two requests</source>
            <translation>obojí: dvě žádosti</translation>
        </message>
        <message>
            <source>kodrpp</source>
            <translation>kodrpp</translation>
        </message>
        <message>
            <source>nazev</source>
            <translation>nazev</translation>
        </message>
        <message>
            <source>komentar</source>
            <translation>komentar</translation>
        </message>
        <message>
            <source>Type of identifier</source>
            <translation>Typ identifikátoru</translation>
        </message>
        <message>
            <source>File of the list</source>
            <translation>Soubor seznamu</translation>
        </message>
        <message>
            <source>Items of the list</source>
            <translation>Položky seznamu</translation>
        </message>
        <message>
            <source>code xxx-y-zzz; no semicolon in the comment</source>
            <translation>kód xxx-y-zzz; v komentáři bez středníku</translation>
        </message>
        <message>
            <source>Registered list</source>
            <translation>Zaregistrovaný seznam</translation>
        </message>
        <message>
            <source>as AISV has it: from the published file or from E321</source>
            <translation>tak, jak jej má AISV: ze zveřejněného souboru nebo z E321</translation>
        </message>
        <message>
            <source>New list</source>
            <translation>Nový seznam</translation>
        </message>
        <message>
            <source>registered lines stay; new ones and comments may differ</source>
            <translation>zaregistrované řádky zůstávají; nové řádky a komentáře se mohou lišit</translation>
        </message>
        <message>
            <source>E319 (AIFO)</source>
            <translation>E319 (AIFO)</translation>
        </message>
        <message>
            <source>E320 (IČO)</source>
            <translation>E320 (IČO)</translation>
        </message>
        <message>
            <source>E319 and E320</source>
            <translation>E319 a E320</translation>
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
            <source>Services</source>
            <translation>Služby</translation>
        </message>
        <message>
            <source>Publishing systems</source>
            <translation>Publikující systémy</translation>
        </message>
        <message>
            <source>Uses E103 today</source>
            <translation>Dnes používá E103</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Čas</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Subjekty</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>Subjects a call</source>
            <translation>Subjektů na jedno volání</translation>
        </message>
        <message>
            <source>at most 1000 AIFO or 20 IČO</source>
            <translation>nejvýše 1000 AIFO nebo 20 IČO</translation>
        </message>
        <message>
            <source>Planned terms</source>
            <translation>Plánované termíny</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>Kontaktní osoby</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Poznámka</translation>
        </message>
        <message>
            <source>Service Desk of SZR</source>
            <translation>Service Desk SZR</translation>
        </message>
        <message>
            <source>data box of DIA, %1</source>
            <translation>datová schránka DIA, %1</translation>
        </message>
        <message>
            <source>e-mail to %1</source>
            <translation>e-mail na %1</translation>
        </message>
        <message>
            <source>stays in the office</source>
            <translation>zůstává v úřadu</translation>
        </message>
        <message>
            <source>space</source>
            <translation>mezera</translation>
        </message>
        <message>
            <source>no-break space (U+00A0)</source>
            <translation>pevná mezera (U+00A0)</translation>
        </message>
        <message>
            <source>narrow no-break space (U+202F)</source>
            <translation>úzká pevná mezera (U+202F)</translation>
        </message>
        <message>
            <source>thin space (U+2009)</source>
            <translation>tenká mezera (U+2009)</translation>
        </message>
        <message>
            <source>zero-width space (U+200B)</source>
            <translation>mezera nulové šířky (U+200B)</translation>
        </message>
        <message>
            <source>byte order mark (U+FEFF)</source>
            <translation>značka pořadí bajtů (U+FEFF)</translation>
        </message>
        <message>
            <source>soft hyphen (U+00AD)</source>
            <translation>podmíněný spojovník (U+00AD)</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulátor</translation>
        </message>
        <message>
            <source>line end</source>
            <translation>konec řádku</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>spojovník</translation>
        </message>
        <message>
            <source>hyphen (U+2010)</source>
            <translation>spojovník (U+2010)</translation>
        </message>
        <message>
            <source>no-break hyphen (U+2011)</source>
            <translation>pevný spojovník (U+2011)</translation>
        </message>
        <message>
            <source>en dash (U+2013)</source>
            <translation>pomlčka (U+2013)</translation>
        </message>
        <message>
            <source>em dash (U+2014)</source>
            <translation>dlouhá pomlčka (U+2014)</translation>
        </message>
        <message>
            <source>straight quotation mark</source>
            <translation>rovná uvozovka</translation>
        </message>
        <message>
            <source>Czech opening quotation mark (U+201E)</source>
            <translation>česká počáteční uvozovka (U+201E)</translation>
        </message>
        <message>
            <source>Czech closing quotation mark (U+201C)</source>
            <translation>česká koncová uvozovka (U+201C)</translation>
        </message>
        <message>
            <source>English closing quotation mark (U+201D)</source>
            <translation>anglická koncová uvozovka (U+201D)</translation>
        </message>
        <message>
            <source>straight apostrophe</source>
            <translation>rovný apostrof</translation>
        </message>
        <message>
            <source>apostrophe (U+2019)</source>
            <translation>apostrof (U+2019)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>character %1: small “%2” instead of the capital letter</source>
            <translation>znak %1: malé „%2“ místo velkého písmene</translation>
        </message>
        <message>
            <source>character %1: capital “%2” instead of the small letter</source>
            <translation>znak %1: velké „%2“ místo malého písmene</translation>
        </message>
        <message>
            <source>character %1: %2 instead of %3</source>
            <translation>znak %1: je %2, má být %3</translation>
        </message>
        <message>
            <source>the names differ</source>
            <translation>názvy se liší</translation>
        </message>
        <message>
            <source>accents are written as separate characters; write the name anew</source>
            <translation>diakritika je zapsána samostatnými znaky; napište název znovu</translation>
        </message>
        <message>
            <source>character %1: %2 too much at the end</source>
            <translation>znak %1: na konci přebývá %2</translation>
        </message>
        <message>
            <source>character %1: %2 too much</source>
            <translation>znak %1: přebývá %2</translation>
        </message>
        <message>
            <source>before character %1: %2 is missing</source>
            <translation>před znakem %1 chybí %2</translation>
        </message>
        <message>
            <source>and further differences: it is another name</source>
            <translation>a další rozdíly: jde o jiný název</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Název úřadu</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Ulice a číslo</translation>
        </message>
        <message>
            <source>Postcode and town</source>
            <translation>PSČ a obec</translation>
        </message>
        <message>
            <source>IČO</source>
            <translation>IČO</translation>
        </message>
        <message>
            <source>Place in the date</source>
            <translation>Místo u data</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Kdo podepisuje</translation>
        </message>
        <message>
            <source>The reminder comes after 1 to 120 working days.</source>
            <translation>Připomenutí přijde po 1 až 120 pracovních dnech.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 nelze zapsat.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the program that has the file open. The draft is kept.</source>
            <translation>Zvolte jinou složku nebo zavřete program, který má soubor otevřený. Koncept zůstává uložen.</translation>
        </message>
        <message>
            <source>%1 is not what was written.</source>
            <translation>%1 neodpovídá tomu, co bylo zapsáno.</translation>
        </message>
        <message>
            <source>Make the package again, best on another disk.</source>
            <translation>Vytvořte balíček znovu, nejlépe na jiném disku.</translation>
        </message>
        <message>
            <source>The zip could not be made.</source>
            <translation>Archiv ZIP se nepodařilo vytvořit.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Zrušeno</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Koncept</translation>
        </message>
        <message>
            <source>The office fills the form. Every change is kept by itself.</source>
            <translation>Úřad vyplňuje formulář. Každá změna se ukládá sama.</translation>
        </message>
        <message>
            <source>Second person's check</source>
            <translation>Kontrola druhou osobou</translation>
        </message>
        <message>
            <source>Somebody who did not write it reads it and approves it, or sends it back.</source>
            <translation>Někdo, kdo žádost nepsal, ji přečte a schválí, nebo vrátí.</translation>
        </message>
        <message>
            <source>Ready to send</source>
            <translation>Připraveno k odeslání</translation>
        </message>
        <message>
            <source>Make the package, send it, and write down its number and day.</source>
            <translation>Vytvořte balíček, odešlete jej a zapište jeho číslo a den.</translation>
        </message>
        <message>
            <source>At SZR</source>
            <translation>Na SZR</translation>
        </message>
        <message>
            <source>SZR passes the request to the Ministry of the Interior.</source>
            <translation>SZR předává žádost Ministerstvu vnitra.</translation>
        </message>
        <message>
            <source>Judged by the ministry</source>
            <translation>Posuzuje ministerstvo</translation>
        </message>
        <message>
            <source>The ministry judges whether the office may use the data in this agenda, and which items. The answer comes through the service desk.</source>
            <translation>Ministerstvo posuzuje, zda úřad smí v této agendě údaje využívat a které položky. Odpověď přijde prostřednictvím Service Desku.</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>Nastavuje se</translation>
        </message>
        <message>
            <source>SZR sets the environment up and tells through the service desk that it is open.</source>
            <translation>SZR nastavuje prostředí a prostřednictvím Service Desku oznámí, že je otevřené.</translation>
        </message>
        <message>
            <source>Office tests</source>
            <translation>Úřad testuje</translation>
        </message>
        <message>
            <source>The test environment is open and the ticket is closed. The office tests its application.</source>
            <translation>Testovací prostředí je otevřené a požadavek je uzavřen. Úřad testuje svou aplikaci.</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Otestováno</translation>
        </message>
        <message>
            <source>The test is done: production can be asked for with a new request.</source>
            <translation>Test je dokončen: o produkční prostředí lze požádat novou žádostí.</translation>
        </message>
        <message>
            <source>Configuration is repaired</source>
            <translation>Konfigurace se opravuje</translation>
        </message>
        <message>
            <source>The items were not those the law allows. SZR repairs the configuration.</source>
            <translation>Položky neodpovídaly těm, které povoluje zákon. SZR opravuje konfiguraci.</translation>
        </message>
        <message>
            <source>Office repeats the test</source>
            <translation>Úřad opakuje test</translation>
        </message>
        <message>
            <source>The configuration is repaired and the ticket is closed. Test again, then ask again with new test data.</source>
            <translation>Konfigurace je opravena a požadavek je uzavřen. Proveďte test znovu a poté požádejte znovu s novými testovacími údaji.</translation>
        </message>
        <message>
            <source>Decision to arrive</source>
            <translation>Čeká se na rozhodnutí</translation>
        </message>
        <message>
            <source>Production is set up. The ministry hands over its decision.</source>
            <translation>Produkční prostředí je nastaveno. Ministerstvo předává své rozhodnutí.</translation>
        </message>
        <message>
            <source>At DIA</source>
            <translation>Na DIA</translation>
        </message>
        <message>
            <source>DIA compares everything with RPP and answers to the data box. A difference means a refusal.</source>
            <translation>DIA vše porovnává s RPP a odpovídá do datové schránky. Rozdíl znamená zamítnutí.</translation>
        </message>
        <message>
            <source>Term to be confirmed</source>
            <translation>Termín čeká na potvrzení</translation>
        </message>
        <message>
            <source>More than 100,000 subjects: the first subscription stays locked until DIA confirms a free term.</source>
            <translation>Více než 100 000 subjektů: první přihlášení k odběru zůstává uzamčeno, dokud DIA nepotvrdí volný termín.</translation>
        </message>
        <message>
            <source>Subscription may run</source>
            <translation>Přihlášení k odběru lze spustit</translation>
        </message>
        <message>
            <source>Run the first subscription in the term that was told, then write down its end.</source>
            <translation>Proveďte první přihlášení k odběru ve sděleném termínu a poté zapište jeho konec.</translation>
        </message>
        <message>
            <source>Differs from RPP</source>
            <translation>Liší se od RPP</translation>
        </message>
        <message>
            <source>Repair what is written, or ask the agenda's reporter to register it anew.</source>
            <translation>Opravte zapsané údaje, nebo požádejte ohlašovatele agendy o její nové ohlášení.</translation>
        </message>
        <message>
            <source>At the agenda's reporter</source>
            <translation>U ohlašovatele agendy</translation>
        </message>
        <message>
            <source>Only the reporter of the agenda can add a permission in RPP.</source>
            <translation>Oprávnění v RPP může doplnit pouze ohlašovatel agendy.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>It ended well.</source>
            <translation>Skončila úspěšně.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odmítnuto</translation>
        </message>
        <message>
            <source>It is closed. A new request can be begun from its copy.</source>
            <translation>Je uzavřena. Novou žádost lze založit z její kopie.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Vzato zpět</translation>
        </message>
        <message>
            <source>The office took it back.</source>
            <translation>Úřad ji vzal zpět.</translation>
        </message>
        <message>
            <source>Finish the draft</source>
            <translation>Dokončit koncept</translation>
        </message>
        <message>
            <source>Draft finished</source>
            <translation>Koncept dokončen</translation>
        </message>
        <message>
            <source>Give to a second person</source>
            <translation>Předat druhé osobě</translation>
        </message>
        <message>
            <source>Given to a second person</source>
            <translation>Předáno druhé osobě</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Schválit</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Schváleno</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Vráceno</translation>
        </message>
        <message>
            <source>Change it again</source>
            <translation>Znovu upravit</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Znovu otevřeno</translation>
        </message>
        <message>
            <source>It was sent…</source>
            <translation>Bylo odesláno…</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Odesláno</translation>
        </message>
        <message>
            <source>SZR passed it on…</source>
            <translation>SZR žádost předala…</translation>
        </message>
        <message>
            <source>Passed to the ministry</source>
            <translation>Předáno ministerstvu</translation>
        </message>
        <message>
            <source>Ministry agrees…</source>
            <translation>Ministerstvo souhlasí…</translation>
        </message>
        <message>
            <source>Ministry agreed</source>
            <translation>Ministerstvo souhlasilo</translation>
        </message>
        <message>
            <source>It was refused…</source>
            <translation>Bylo zamítnuto…</translation>
        </message>
        <message>
            <source>Items do not agree…</source>
            <translation>Položky nesouhlasí…</translation>
        </message>
        <message>
            <source>Items did not agree</source>
            <translation>Položky nesouhlasily</translation>
        </message>
        <message>
            <source>Environment is open…</source>
            <translation>Prostředí je otevřené…</translation>
        </message>
        <message>
            <source>Environment opened</source>
            <translation>Prostředí otevřeno</translation>
        </message>
        <message>
            <source>Configuration is repaired…</source>
            <translation>Konfigurace je opravena…</translation>
        </message>
        <message>
            <source>Configuration repaired</source>
            <translation>Konfigurace opravena</translation>
        </message>
        <message>
            <source>Test is done…</source>
            <translation>Test je dokončen…</translation>
        </message>
        <message>
            <source>Test done</source>
            <translation>Test dokončen</translation>
        </message>
        <message>
            <source>Test is repeated…</source>
            <translation>Test je zopakován…</translation>
        </message>
        <message>
            <source>Test repeated</source>
            <translation>Test zopakován</translation>
        </message>
        <message>
            <source>Decision arrived…</source>
            <translation>Rozhodnutí došlo…</translation>
        </message>
        <message>
            <source>Decision arrived</source>
            <translation>Rozhodnutí došlo</translation>
        </message>
        <message>
            <source>DIA registered it…</source>
            <translation>DIA provedla registraci…</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Zaregistrováno</translation>
        </message>
        <message>
            <source>DIA permitted it…</source>
            <translation>DIA udělila povolení…</translation>
        </message>
        <message>
            <source>Permitted</source>
            <translation>Povoleno</translation>
        </message>
        <message>
            <source>Term is confirmed…</source>
            <translation>Termín je potvrzen…</translation>
        </message>
        <message>
            <source>Term confirmed</source>
            <translation>Termín potvrzen</translation>
        </message>
        <message>
            <source>DIA wants another term…</source>
            <translation>DIA požaduje jiný termín…</translation>
        </message>
        <message>
            <source>Another term wanted</source>
            <translation>Požadován jiný termín</translation>
        </message>
        <message>
            <source>Subscription is done…</source>
            <translation>Přihlášení k odběru je hotové…</translation>
        </message>
        <message>
            <source>First subscription done</source>
            <translation>První přihlášení k odběru provedeno</translation>
        </message>
        <message>
            <source>Everything agrees</source>
            <translation>Vše souhlasí</translation>
        </message>
        <message>
            <source>All as in RPP</source>
            <translation>Vše odpovídá RPP</translation>
        </message>
        <message>
            <source>Something differs</source>
            <translation>Něco se liší</translation>
        </message>
        <message>
            <source>Repair it</source>
            <translation>Opravit</translation>
        </message>
        <message>
            <source>Being repaired</source>
            <translation>Opravuje se</translation>
        </message>
        <message>
            <source>Reporter was asked…</source>
            <translation>Ohlašovatel byl požádán…</translation>
        </message>
        <message>
            <source>Agenda's reporter asked</source>
            <translation>Ohlašovatel agendy požádán</translation>
        </message>
        <message>
            <source>Agenda is registered anew…</source>
            <translation>Agenda je znovu ohlášena…</translation>
        </message>
        <message>
            <source>Agenda registered anew</source>
            <translation>Agenda znovu ohlášena</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Vzít zpět…</translation>
        </message>
        <message>
            <source>DIA usually answers within 30 days.</source>
            <translation>DIA obvykle odpovídá do 30 dnů.</translation>
        </message>
        <message>
            <source>our office</source>
            <translation>náš úřad</translation>
        </message>
        <message>
            <source>a second person of our office</source>
            <translation>druhá osoba z našeho úřadu</translation>
        </message>
        <message>
            <source>Ministry of the Interior</source>
            <translation>Ministerstvo vnitra</translation>
        </message>
        <message>
            <source>reporter of the agenda</source>
            <translation>ohlašovatel agendy</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nikdo</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Koncepty</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Druhá osoba</translation>
        </message>
        <message>
            <source>Others have it</source>
            <translation>Mají to jiní</translation>
        </message>
        <message>
            <source>Our turn again</source>
            <translation>Znovu na nás</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Uzavřené</translation>
        </message>
        <message>
            <source>There is no such request.</source>
            <translation>Taková žádost neexistuje.</translation>
        </message>
        <message>
            <source>%1 changed the request meanwhile.</source>
            <translation>Žádost mezitím změnil uživatel %1.</translation>
        </message>
        <message>
            <source>Nothing is lost: open “Versions” and take over what you need.</source>
            <translation>Nic se neztratilo: otevřete „Verze“ a převezměte, co potřebujete.</translation>
        </message>
        <message>
            <source>In the stage “%1” the request cannot be changed.</source>
            <translation>Ve fázi „%1“ nelze žádost měnit.</translation>
        </message>
        <message>
            <source>our deadline</source>
            <translation>naše lhůta</translation>
        </message>
        <message>
            <source>usual term of the answer</source>
            <translation>obvyklá lhůta pro odpověď</translation>
        </message>
        <message>
            <source>ask how it stands</source>
            <translation>zeptat se na stav</translation>
        </message>
        <message>
            <source>The number of the ticket is missing.</source>
            <translation>Chybí číslo požadavku.</translation>
        </message>
        <message>
            <source>The number of the data message is missing.</source>
            <translation>Chybí číslo datové zprávy.</translation>
        </message>
        <message>
            <source>Write it as the service shows it.</source>
            <translation>Zapište je tak, jak je zobrazuje služba.</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>Chybí den.</translation>
        </message>
        <message>
            <source>%1 is still to come.</source>
            <translation>%1 teprve nastane.</translation>
        </message>
        <message>
            <source>Write down what has happened already.</source>
            <translation>Zapisujte jen to, co se již stalo.</translation>
        </message>
        <message>
            <source>%1 is before %2, when the step before it was made.</source>
            <translation>%1 předchází dni %2, kdy byl proveden předchozí krok.</translation>
        </message>
        <message>
            <source>Check both days.</source>
            <translation>Zkontrolujte oba dny.</translation>
        </message>
        <message>
            <source>The document of the answer is missing.</source>
            <translation>Chybí dokument s odpovědí.</translation>
        </message>
        <message>
            <source>File it, or write a note why there is none.</source>
            <translation>Založte jej, nebo do poznámky napište, proč chybí.</translation>
        </message>
        <message>
            <source>The name of the file cannot be used.</source>
            <translation>Název souboru nelze použít.</translation>
        </message>
        <message>
            <source>Give the file a name of at most %1 letters.</source>
            <translation>Pojmenujte soubor názvem o nejvýše %1 znacích.</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 MB.</source>
            <translation>Soubor %1 je větší než %2 MB.</translation>
        </message>
        <message>
            <source>Make it smaller, or divide it.</source>
            <translation>Zmenšete jej, nebo jej rozdělte.</translation>
        </message>
        <message>
            <source>A file %1 is attached already.</source>
            <translation>Soubor %1 je již přiložen.</translation>
        </message>
        <message>
            <source>Take the old one away first, or give this one another name.</source>
            <translation>Nejprve odeberte původní soubor, nebo tento pojmenujte jinak.</translation>
        </message>
        <message>
            <source>Something is missing: %1</source>
            <translation>Něco chybí: %1</translation>
        </message>
        <message>
            <source>Whoever wrote the request cannot approve it.</source>
            <translation>Kdo žádost napsal, nemůže ji schválit.</translation>
        </message>
        <message>
            <source>Ask a colleague to read it.</source>
            <translation>Požádejte kolegu, aby ji přečetl.</translation>
        </message>
        <message>
            <source>“%1” is not possible while the request is in the stage “%2”.</source>
            <translation>„%1“ nelze provést, dokud je žádost ve fázi „%2“.</translation>
        </message>
        <message>
            <source>Only files of a draft can be taken away; answers stay.</source>
            <translation>Odebrat lze pouze soubory konceptu; odpovědi zůstávají.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Takový soubor neexistuje.</translation>
        </message>
        <message>
            <source>The file is not as it was stored.</source>
            <translation>Soubor není takový, jaký byl uložen.</translation>
        </message>
        <message>
            <source>The certificate cannot be used for signing.</source>
            <translation>Certifikát nelze použít k podepisování.</translation>
        </message>
        <message>
            <source>Make the package without a signature, or repair the certificate.</source>
            <translation>Vytvořte balíček bez podpisu, nebo opravte certifikát.</translation>
        </message>
        <message>
            <source>The signature does not fit the manifest.</source>
            <translation>Podpis neodpovídá manifestu.</translation>
        </message>
        <message>
            <source>Make the package again.</source>
            <translation>Vytvořte balíček znovu.</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Role in it</source>
            <translation>Role v ní</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>Volí se slovem</translation>
        </message>
        <message>
            <source>Further agendas and roles</source>
            <translation>Další agendy a role</translation>
        </message>
        <message>
            <source>The configuration was repaired on %1, after this test.</source>
            <translation>Nastavení bylo opraveno %1, až po této zkoušce.</translation>
        </message>
        <message>
            <source>Write the day and the result of the repeated test.</source>
            <translation>Napište den a výsledek opakované zkoušky.</translation>
        </message>
        <message>
            <source>Item %1 was tested, but the ministry did not approve it.</source>
            <translation>Údaj %1 byl otestován, ale ministerstvo ho neschválilo.</translation>
        </message>
        <message>
            <source>No item is approved.</source>
            <translation>Žádný údaj není schválen.</translation>
        </message>
        <message>
            <source>If the ministry allowed none, write down that it was refused.</source>
            <translation>Pokud ministerstvo nepovolilo žádný, zapište, že žádost zamítlo.</translation>
        </message>
        <message>
            <source>Item %1 was not asked for.</source>
            <translation>O údaj %1 se nežádalo.</translation>
        </message>
        <message>
            <source>Approved items changed…</source>
            <translation>Schválené údaje změněny…</translation>
        </message>
        <message>
            <source>Approved items changed</source>
            <translation>Schválené údaje změněny</translation>
        </message>
        <message>
            <source>These are the items that are approved already.</source>
            <translation>Tyto údaje už jsou schváleny.</translation>
        </message>
        <message>
            <source>Tick what is approved now.</source>
            <translation>Zaškrtněte, co je schváleno nyní.</translation>
        </message>
        <message>
            <source>The reason is missing.</source>
            <translation>Chybí důvod.</translation>
        </message>
        <message>
            <source>Write who changed it and why.</source>
            <translation>Napište, kdo to změnil a proč.</translation>
        </message>
        <message>
            <source>The file is no text table.</source>
            <translation>Soubor není textová tabulka.</translation>
        </message>
        <message>
            <source>Save the table as “CSV UTF-8” and choose that file.</source>
            <translation>Uložte tabulku jako „CSV UTF-8“ a vyberte tento soubor.</translation>
        </message>
        <message>
            <source>Line %1: the file is not in UTF-8.</source>
            <translation>Řádek %1: soubor není v kódování UTF-8.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2 is a file and no folder.</source>
            <translation>%1 nelze zapsat: %2 je soubor, ne složka.</translation>
        </message>
        <message>
            <source>%1 cannot be written: you may not write to %2.</source>
            <translation>%1 nelze zapsat: do %2 nemáte právo zapisovat.</translation>
        </message>
        <message>
            <source>%1 cannot be written: the disk is full.</source>
            <translation>%1 nelze zapsat: disk je plný.</translation>
        </message>
        <message>
            <source>%1 cannot be written: there is no such folder.</source>
            <translation>%1 nelze zapsat: taková složka neexistuje.</translation>
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translation>Není vybrána žádná složka.</translation>
        </message>
        <message>
            <source>%1 is a file and no folder.</source>
            <translation>%1 je soubor, ne složka.</translation>
        </message>
        <message>
            <source>There is no folder %1.</source>
            <translation>Složka %1 neexistuje.</translation>
        </message>
        <message>
            <source>Choose a folder that exists. The draft is kept.</source>
            <translation>Vyberte složku, která existuje. Koncept zůstal zachován.</translation>
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
        <message>
            <source>Card opened</source>
            <translation>Karta otevřena</translation>
        </message>
        <message>
            <source>Extract of the client's data made</source>
            <translation>Výpis údajů klienta pořízen</translation>
        </message>
        <message>
            <source>Error claimed at the register</source>
            <translation>Chyba reklamována u registru</translation>
        </message>
        <message>
            <source>Document added to the client</source>
            <translation>Ke klientovi přidán dokument</translation>
        </message>
        <message>
            <source>Document taken off the client</source>
            <translation>Od klienta odebrán dokument</translation>
        </message>
        <message>
            <source>Link to another system of the office ended</source>
            <translation>Propojení na jiný systém úřadu ukončeno</translation>
        </message>
        <message>
            <source>Client archived</source>
            <translation>Klient archivován</translation>
        </message>
        <message>
            <source>Client brought back from the archive</source>
            <translation>Klient vrácen z archivu</translation>
        </message>
        <message>
            <source>Personal data removed</source>
            <translation>Osobní údaje odstraněny</translation>
        </message>
        <message>
            <source>Data of the organisation changed</source>
            <translation>Údaje organizace změněny</translation>
        </message>
        <message>
            <source>List of notices saved to a file</source>
            <translation>Seznam oznámení uložen do souboru</translation>
        </message>
        <message>
            <source>Identity case taken into work</source>
            <translation>Spor identity vzat do práce</translation>
        </message>
        <message>
            <source>Identity case taken over from another person</source>
            <translation>Spor identity převzat od jiné osoby</translation>
        </message>
        <message>
            <source>Identity case assigned</source>
            <translation>Spor identity přidělen</translation>
        </message>
        <message>
            <source>Note added to an identity case</source>
            <translation>Ke sporu identity přidána poznámka</translation>
        </message>
        <message>
            <source>File added to an identity case</source>
            <translation>Ke sporu identity přidán soubor</translation>
        </message>
        <message>
            <source>Decision on an identity proposed</source>
            <translation>Rozhodnutí o identitě navrženo</translation>
        </message>
        <message>
            <source>Decision on an identity approved and carried out</source>
            <translation>Rozhodnutí o identitě schváleno a provedeno</translation>
        </message>
        <message>
            <source>Decision on an identity refused</source>
            <translation>Rozhodnutí o identitě zamítnuto</translation>
        </message>
        <message>
            <source>Proposed decision withdrawn</source>
            <translation>Navržené rozhodnutí staženo</translation>
        </message>
        <message>
            <source>Decision on an identity undone</source>
            <translation>Rozhodnutí o identitě vzato zpět</translation>
        </message>
        <message>
            <source>Clients declared different persons</source>
            <translation>Klienti prohlášeni za různé osoby</translation>
        </message>
        <message>
            <source>Declaration of different persons taken back</source>
            <translation>Prohlášení za různé osoby vzato zpět</translation>
        </message>
        <message>
            <source>Act on an identity case denied</source>
            <translation>Úkon ve sporu identity odepřen</translation>
        </message>
        <message>
            <source>Import of a file begun</source>
            <translation>Načtení souboru zahájeno</translation>
        </message>
        <message>
            <source>Rows of a file taken over as clients</source>
            <translation>Řádky souboru převzaty jako klienti</translation>
        </message>
        <message>
            <source>Import of a file ended</source>
            <translation>Načtení souboru ukončeno</translation>
        </message>
        <message>
            <source>Possible duplicates of a file decided</source>
            <translation>O možných duplicitách souboru rozhodnuto</translation>
        </message>
        <message>
            <source>Rows kept from an import removed</source>
            <translation>Řádky uchované z načtení odstraněny</translation>
        </message>
        <message>
            <source>List of clients saved to a file</source>
            <translation>Seznam klientů uložen do souboru</translation>
        </message>
        <message>
            <source>Request begun</source>
            <translation>Žádost založena</translation>
        </message>
        <message>
            <source>Request changed</source>
            <translation>Žádost změněna</translation>
        </message>
        <message>
            <source>Request moved to another stage</source>
            <translation>Žádost přesunuta do jiné fáze</translation>
        </message>
        <message>
            <source>File of a request</source>
            <translation>Soubor žádosti</translation>
        </message>
        <message>
            <source>Package of a request made</source>
            <translation>Balíček žádosti vytvořen</translation>
        </message>
        <message>
            <source>Letterhead and signatory changed</source>
            <translation>Hlavička dopisu a podepisující osoba změněny</translation>
        </message>
        <message>
            <source>Catalogue imported</source>
            <translation>Katalog načten</translation>
        </message>
        <message>
            <source>Register asked</source>
            <translation>Dotaz do registru</translation>
        </message>
        <message>
            <source>Act at the desk</source>
            <translation>Úkon u přepážky</translation>
        </message>
        <message>
            <source>Command of the worker</source>
            <translation>Příkaz služby na pozadí</translation>
        </message>
        <message>
            <source>Statement of look-ups made</source>
            <translation>Výpis nahlížení pořízen</translation>
        </message>
        <message>
            <source>Times of keeping changed</source>
            <translation>Doby uchovávání změněny</translation>
        </message>
        <message>
            <source>Keys of the database renewed</source>
            <translation>Klíče databáze obnoveny</translation>
        </message>
        <message>
            <source>Keys of the database moved to another place</source>
            <translation>Klíče databáze přesunuty na jiné místo</translation>
        </message>
        <message>
            <source>Way of learning of changes chosen</source>
            <translation>Způsob zjišťování změn zvolen</translation>
        </message>
        <message>
            <source>DIA's confirmation of a subscription recorded</source>
            <translation>Potvrzení DIA k přihlášení k odběru zaznamenáno</translation>
        </message>
        <message>
            <source>Reading of all clients anew ordered</source>
            <translation>Nové načtení všech klientů zadáno</translation>
        </message>
        <message>
            <source>%1 – not done</source>
            <translation>%1 – neprovedeno</translation>
        </message>
        <message>
            <source>This is not a file with the end of the audit.</source>
            <translation>Toto není soubor s koncem auditního záznamu.</translation>
        </message>
        <message>
            <source>Choose the file that the office keeps for comparing.</source>
            <translation>Zvolte soubor, který úřad uchovává pro porovnání.</translation>
        </message>
        <message>
            <source>The file with the end of the audit was changed, or made with other keys.</source>
            <translation>Soubor s koncem auditního záznamu byl změněn, nebo vytvořen s jinými klíči.</translation>
        </message>
        <message>
            <source>Take an untouched copy of the file, and the keys that belong to this database.</source>
            <translation>Použijte nezměněnou kopii souboru a klíče, které patří k této databázi.</translation>
        </message>
        <message>
            <source>The file with the end of the audit, %1, cannot be read.</source>
            <translation>Soubor s koncem auditního záznamu, %1, nelze přečíst.</translation>
        </message>
        <message>
            <source>If somebody removed it, compare with another copy of it.</source>
            <translation>Pokud jej někdo odstranil, porovnejte s jinou jeho kopií.</translation>
        </message>
        <message>
            <source>Keep the file as it is, and let the audit and the backups be examined.</source>
            <translation>Ponechte soubor beze změny a nechte prověřit auditní záznam i zálohy.</translation>
        </message>
        <message>
            <source>The file with the end of the audit, %1, cannot be written.</source>
            <translation>Soubor s koncem auditního záznamu, %1, nelze zapsat.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Zkontrolujte, zda jeho složka existuje a zda do ní smíte zapisovat.</translation>
        </message>
        <message>
            <source>The end is missing: row %1 was there on %2.</source>
            <translation>Chybí konec: řádek %1 zde dne %2 byl.</translation>
        </message>
        <message>
            <source>Row %1 is not the one that was there on %2.</source>
            <translation>Řádek %1 není ten, který zde byl dne %2.</translation>
        </message>
        <message>
            <source>A statement needs a client or a user, and the reason why it is made.</source>
            <translation>Výpis vyžaduje klienta nebo uživatele a důvod, proč se pořizuje.</translation>
        </message>
        <message>
            <source>Reading the journal</source>
            <translation>Čte se deník</translation>
        </message>
        <message>
            <source>The statement was cancelled.</source>
            <translation>Pořízení výpisu bylo zrušeno.</translation>
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
            <source>About whom</source>
            <translation>O kom</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Důvod</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Výsledek</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Číslo žádosti</translation>
        </message>
        <message>
            <source>Number given by the register</source>
            <translation>Číslo přidělené registrem</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Klient %1</translation>
        </message>
        <message>
            <source>User %1</source>
            <translation>Uživatel %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>od %1</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>před %1</translation>
        </message>
        <message>
            <source>Settings of the office changed</source>
            <translation>Změna nastavení úřadu</translation>
        </message>
        <message>
            <source>Request for a certificate made</source>
            <translation>Příprava žádosti o certifikát</translation>
        </message>
        <message>
            <source>Certificate of the office taken over</source>
            <translation>Převzetí certifikátu úřadu</translation>
        </message>
        <message>
            <source>Role given</source>
            <translation>Přidělení role</translation>
        </message>
        <message>
            <source>Role taken back</source>
            <translation>Odebrání role</translation>
        </message>
        <message>
            <source>Copy of the database made</source>
            <translation>Vytvoření kopie databáze</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::CaseView</name>
        <message>
            <source>&amp;Day:</source>
            <translation>&amp;Den:</translation>
        </message>
        <message>
            <source>&amp;KID:</source>
            <translation>&amp;KID:</translation>
        </message>
        <message>
            <source>&amp;Note:</source>
            <translation>&amp;Poznámka:</translation>
        </message>
        <message>
            <source>The case is free for others</source>
            <translation>Spor je volný pro ostatní</translation>
        </message>
        <message>
            <source>The case is yours for a quarter of an hour</source>
            <translation>Spor je na čtvrt hodiny váš</translation>
        </message>
        <message>
            <source>Take the case over from %1?</source>
            <translation>Převzít spor od uživatele %1?</translation>
        </message>
        <message>
            <source>%1 will no longer be able to propose a decision. It is written down with your reason.</source>
            <translation>%1 už nebude moci navrhnout rozhodnutí. Převzetí se zaznamená s vaším důvodem.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Převzít</translation>
        </message>
        <message>
            <source>The case is yours</source>
            <translation>Spor identity je nyní váš</translation>
        </message>
        <message>
            <source>Read the persons of this case from ROB?</source>
            <translation>Načíst osoby tohoto sporu identity z ROB?</translation>
        </message>
        <message>
            <source>All clients with a valid identifier and all candidates are read at once (E277). The register records who looked and why.</source>
            <translation>Najednou se načtou všichni klienti s platným identifikátorem a všichni kandidáti (E277). Registr zaznamená, kdo do údajů nahlížel a proč.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Načíst</translation>
        </message>
        <message>
            <source>Reading the persons of case %1</source>
            <translation>Načítají se osoby sporu identity %1</translation>
        </message>
        <message>
            <source>Make a client of candidate %1?</source>
            <translation>Založit klienta z kandidáta %1?</translation>
        </message>
        <message>
            <source>The person as ROB says it now becomes a client with a number of its own and joins this case. Links and documents can then be given to it.</source>
            <translation>Osoba podle údajů ROB se nyní stane klientem s vlastním číslem a bude zařazena do tohoto sporu identity. Poté jí lze přidělit propojení a dokumenty.</translation>
        </message>
        <message>
            <source>Make the client</source>
            <translation>Založit klienta</translation>
        </message>
        <message>
            <source>The candidate is a client now</source>
            <translation>Kandidát je nyní klientem</translation>
        </message>
        <message>
            <source>The case is closed</source>
            <translation>Spor identity je uzavřen</translation>
        </message>
        <message>
            <source>Proposed; somebody else has to approve it</source>
            <translation>Navrženo; schválit to musí někdo jiný</translation>
        </message>
        <message>
            <source>Refuse the proposal?</source>
            <translation>Odmítnout návrh?</translation>
        </message>
        <message>
            <source>Nothing will move; the case waits again and the proposer sees your reason.</source>
            <translation>Nic se nepřesune; spor identity bude znovu čekat a navrhovatel uvidí váš důvod.</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Odmítnout</translation>
        </message>
        <message>
            <source>The proposal was refused</source>
            <translation>Návrh byl odmítnut</translation>
        </message>
        <message>
            <source>Propose to take this decision back?</source>
            <translation>Navrhnout vrácení tohoto rozhodnutí?</translation>
        </message>
        <message>
            <source>Everything that it moved returns to where it was, as far as nothing newer contradicts it. Somebody else has to approve it.</source>
            <translation>Vše, co rozhodnutí přesunulo, se vrátí na původní místo, pokud tomu neodporuje nic novějšího. Schválit to musí někdo jiný.</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Navrhnout</translation>
        </message>
        <message>
            <source>Add a note to the case</source>
            <translation>Přidat poznámku ke sporu identity</translation>
        </message>
        <message>
            <source>The note stays in the course of the case; it cannot be changed later.</source>
            <translation>Poznámka zůstane v průběhu sporu identity; později ji nelze změnit.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Přidat</translation>
        </message>
        <message>
            <source>The note was added</source>
            <translation>Poznámka byla přidána</translation>
        </message>
        <message>
            <source>Choose the file to keep with the case</source>
            <translation>Zvolte soubor, který se má uchovat u sporu identity</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Soubor %1 nelze přečíst.</translation>
        </message>
        <message>
            <source>The file was added</source>
            <translation>Soubor byl přidán</translation>
        </message>
        <message>
            <source>This client has no link and no document that could be divided.</source>
            <translation>Tento klient nemá žádné propojení ani dokument, které by se daly rozdělit.</translation>
        </message>
        <message>
            <source>Work on it</source>
            <translation>Vzít do práce</translation>
        </message>
        <message>
            <source>Read now (E277)…</source>
            <translation>Načíst nyní (E277)…</translation>
        </message>
        <message>
            <source>Make a client of the candidate…</source>
            <translation>Založit klienta z kandidáta…</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Části sporu identity</translation>
        </message>
        <message>
            <source>Clients side by side</source>
            <translation>Klienti vedle sebe</translation>
        </message>
        <message>
            <source>What is divided, and who gets it</source>
            <translation>Co se rozděluje a komu to připadne</translation>
        </message>
        <message>
            <source>No case is chosen</source>
            <translation>Není zvolen žádný spor identity</translation>
        </message>
        <message>
            <source>Choose a case in the list: its clients are shown side by side, and what a decision would move.</source>
            <translation>Zvolte v seznamu spor identity: zobrazí se jeho klienti vedle sebe a to, co by rozhodnutí přesunulo.</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Poznámka…</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Soubor…</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Vedle sebe</translation>
        </message>
        <message>
            <source>Enter on a row gives it to the next client.</source>
            <translation>Enter na řádku jej přidělí dalšímu klientovi.</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Rozdělit</translation>
        </message>
        <message>
            <source>What will move</source>
            <translation>Co se přesune</translation>
        </message>
        <message>
            <source>What happened with the case</source>
            <translation>Co se se sporem identity dělo</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Průběh</translation>
        </message>
        <message>
            <source>The decision was carried out</source>
            <translation>Rozhodnutí bylo provedeno</translation>
        </message>
        <message>
            <source>The proposal was withdrawn</source>
            <translation>Návrh byl stažen</translation>
        </message>
        <message>
            <source>candidate %1</source>
            <translation>kandidát %1</translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>spor identity %1</translation>
        </message>
        <message>
            <source>opened %1</source>
            <translation>otevřen %1</translation>
        </message>
        <message>
            <source>waits %1</source>
            <translation>čeká %1</translation>
        </message>
        <message>
            <source>deadline %1</source>
            <translation>lhůta %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>pro %1</translation>
        </message>
        <message>
            <source>%1 works on it until %2</source>
            <translation>pracuje na něm %1 do %2</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>soubor %1</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Uvolnit</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Převzít…</translation>
        </message>
        <message>
            <source>“%1” is no choice: the registers say it, or nobody has it</source>
            <translation>„%1“ nelze volit: údaj uvádějí registry, nebo jej nikdo nemá</translation>
        </message>
        <message>
            <source>Nothing will move; the case closes and remembers why.</source>
            <translation>Nic se nepřesune; spor identity se uzavře a zaznamená se důvod.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Spor identity je uzavřen.</translation>
        </message>
        <message>
            <source>This will happen when somebody else approves it.</source>
            <translation>Toto se stane, až to schválí někdo jiný.</translation>
        </message>
        <message>
            <source>It can be taken back later, as far as nothing newer contradicts it.</source>
            <translation>Později to lze vzít zpět, pokud tomu neodporuje nic novějšího.</translation>
        </message>
        <message>
            <source>Why they look like one person</source>
            <translation>Proč vypadají jako jedna osoba</translation>
        </message>
        <message>
            <source>Identify anew (E278)…</source>
            <translation>Ztotožnit znovu (E278)…</translation>
        </message>
        <message>
            <source>Why it matched</source>
            <translation>Proč se shodují</translation>
        </message>
        <message>
            <source>not readable any more: %1</source>
            <translation>už nečitelné: %1</translation>
        </message>
        <message>
            <source>of agendas without a role of the office: %1</source>
            <translation>z agend, ve kterých úřad nemá roli: %1</translation>
        </message>
        <message>
            <source>Add a client to the case…</source>
            <translation>Přidat klienta do sporu…</translation>
        </message>
        <message>
            <source>Set the deadline…</source>
            <translation>Stanovit lhůtu…</translation>
        </message>
        <message>
            <source>Identify %1 anew (E278)…</source>
            <translation>Znovu ztotožnit %1 (E278)…</translation>
        </message>
        <message>
            <source>Save the file %1…</source>
            <translation>Uložit soubor %1…</translation>
        </message>
        <message>
            <source>Add a client to the case</source>
            <translation>Přidat klienta do sporu</translation>
        </message>
        <message>
            <source>Write the client's number (KID). The client is compared with the others and can be merged with them or get a part of what is divided.</source>
            <translation>Napište číslo klienta (KID). Klient se porovná s ostatními; lze ho s nimi sloučit, nebo dostane část toho, co se rozděluje.</translation>
        </message>
        <message>
            <source>“%1” is no client number.</source>
            <translation>„%1“ není číslo klienta.</translation>
        </message>
        <message>
            <source>The client was added to the case</source>
            <translation>Klient byl přidán do sporu</translation>
        </message>
        <message>
            <source>Set the deadline of the case</source>
            <translation>Stanovit lhůtu sporu</translation>
        </message>
        <message>
            <source>Write the day by which the case is to be decided.</source>
            <translation>Napište den, do kterého má být o sporu rozhodnuto.</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Stanovit</translation>
        </message>
        <message>
            <source>“%1” is no day.</source>
            <translation>„%1“ není datum.</translation>
        </message>
        <message>
            <source>The deadline was set</source>
            <translation>Lhůta byla stanovena</translation>
        </message>
        <message>
            <source>Save the file of the case</source>
            <translation>Uložit soubor sporu</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>The file was saved</source>
            <translation>Soubor byl uložen</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Další…</translation>
        </message>
        <message>
            <source>“%1” is nothing that the office may write for this client.</source>
            <translation>„%1“ úřad u tohoto klienta zapsat nemůže.</translation>
        </message>
        <message>
            <source>Type a value</source>
            <translation>Zapsat hodnotu</translation>
        </message>
        <message>
            <source>For when none of the compared values is right. It becomes the office's own value of client %1, its history says that it was typed in this case, and the one who approves sees it beside the others.</source>
            <translation>Pro případ, že žádná z porovnávaných hodnot není správná. Stane se vlastní hodnotou úřadu u klienta %1, v historii bude uvedeno, že byla zapsána v tomto případu, a schvalovatel ji uvidí vedle ostatních.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Použít</translation>
        </message>
        <message>
            <source>Type a value…</source>
            <translation>Zapsat hodnotu…</translation>
        </message>
        <message>
            <source>For the item that is chosen in the table, when none of the values is right</source>
            <translation>Pro údaj vybraný v tabulce, když žádná z hodnot není správná</translation>
        </message>
        <message>
            <source>= same   ≠ differs   ○ only some have it   – nobody has it   ✓ survives. Enter on a value of the office chooses whose it will be; what the registers say is no choice.</source>
            <translation>= shodné   ≠ liší se   ○ mají jen někteří   – nemá nikdo   ✓ zůstane. Enter na údaji úřadu určuje, čí údaj to bude; co uvádějí registry, volit nelze.</translation>
        </message>
        <message numerus="yes">
            <source>Read from the registers: %n client(s)</source>
            <translation>
                <numerusform>Načten z registrů: %n klient</numerusform>
                <numerusform>Načteni z registrů: %n klienti</numerusform>
                <numerusform>Načteno z registrů: %n klientů</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the clients of this case from the registers?</source>
            <translation>Načíst klienty tohoto případu z registrů?</translation>
        </message>
        <message>
            <source>Each organisation is read from ROS by its IČO (E256), persons at once from ROB (E277). The registers record who looked and why.</source>
            <translation>Každá organizace se načte z ROS podle IČO (E256), osoby najednou z ROB (E277). Registry zaznamenají, kdo nahlížel a proč.</translation>
        </message>
        <message>
            <source>Read now (E256)…</source>
            <translation>Načíst nyní (E256)…</translation>
        </message>
        <message>
            <source>Identify candidate %1 (E278)…</source>
            <translation>Ztotožnit kandidáta %1 (E278)…</translation>
        </message>
        <message>
            <source>Opens the identification with what is known of one of those who share the data</source>
            <translation>Otevře ztotožnění s tím, co je známo o některém z těch, mezi něž se údaje dělí</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::CasesPage</name>
        <message>
            <source>&amp;Login:</source>
            <translation>&amp;Přihlašovací jméno:</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Čeká na rozhodnutí</translation>
        </message>
        <message>
            <source>Waits for my approval</source>
            <translation>Čeká na mé schválení</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hotovo</translation>
        </message>
        <message>
            <source>For me</source>
            <translation>Pro mě</translation>
        </message>
        <message>
            <source>For nobody yet</source>
            <translation>Zatím pro nikoho</translation>
        </message>
        <message>
            <source>After the deadline</source>
            <translation>Po lhůtě</translation>
        </message>
        <message>
            <source>Duplicates of ours</source>
            <translation>Naše duplicity</translation>
        </message>
        <message>
            <source>Divided persons</source>
            <translation>Rozdělené osoby</translation>
        </message>
        <message>
            <source>Merged persons</source>
            <translation>Sloučené osoby</translation>
        </message>
        <message>
            <source>Cancelled identifiers</source>
            <translation>Zrušené identifikátory</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Spory identity</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Přidělit…</translation>
        </message>
        <message>
            <source>Approve equal replacements…</source>
            <translation>Schválit shodná nahrazení…</translation>
        </message>
        <message>
            <source>Search for duplicates</source>
            <translation>Vyhledat duplicity</translation>
        </message>
        <message>
            <source>Take the identity case into work</source>
            <translation>Vzít spor identity do práce</translation>
        </message>
        <message>
            <source>Read the persons of the identity case</source>
            <translation>Načíst osoby sporu identity</translation>
        </message>
        <message>
            <source>Search for duplicates in the registry</source>
            <translation>Vyhledat duplicity v evidenci klientů</translation>
        </message>
        <message>
            <source>Cases come here when the registers merge, divide or cancel a person, and when our own data hold one person twice. Choose a case, compare its clients, say what to do and propose it; somebody else approves it, and only then anything moves. What was done can be taken back.

Enter on a case goes to its page; Enter on a value of the office chooses whose it will be; Enter on a row of “Divide” gives it to the next client.</source>
            <translation>Spory identity sem přicházejí, když registry osobu sloučí, rozdělí nebo zruší a když naše vlastní údaje vedou jednu osobu dvakrát. Zvolte spor identity, porovnejte jeho klienty, určete, co se má udělat, a navrhněte to; schválí to někdo jiný a teprve poté se něco přesune. Co bylo provedeno, lze vzít zpět.

Enter na sporu identity přejde na jeho stránku; Enter na údaji úřadu určuje, čí údaj to bude; Enter na řádku v části „Rozdělit“ jej přidělí dalšímu klientovi.</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s)</source>
            <translation>
                <numerusform>%n čeká</numerusform>
                <numerusform>%n čekají</numerusform>
                <numerusform>%n čeká</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposed</source>
            <translation>
                <numerusform>%n navržený</numerusform>
                <numerusform>%n navržené</numerusform>
                <numerusform>%n navržených</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>! %n after the deadline</source>
            <translation>
                <numerusform>! %n po lhůtě</numerusform>
                <numerusform>! %n po lhůtě</numerusform>
                <numerusform>! %n po lhůtě</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest %1</source>
            <translation>nejstarší %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nepřiděleno</translation>
        </message>
        <message>
            <source>The cases cannot be read</source>
            <translation>Spory identity nelze načíst</translation>
        </message>
        <message>
            <source>No identity case waits</source>
            <translation>Nečeká žádný spor identity</translation>
        </message>
        <message>
            <source>No case fits</source>
            <translation>Neodpovídá žádný spor identity</translation>
        </message>
        <message>
            <source>Cases come from the distribution when the registers merge, divide or cancel a person. Duplicates in our own data can be searched for.</source>
            <translation>Spory identity přicházejí z rozdělování změn, když registry osobu sloučí, rozdělí nebo zruší. Duplicity v našich vlastních údajích lze vyhledat.</translation>
        </message>
        <message>
            <source>Take a filter off to see more.</source>
            <translation>Chcete-li vidět více, zrušte některý filtr.</translation>
        </message>
        <message numerus="yes">
            <source>Assign %n case(s)</source>
            <translation>
                <numerusform>Přidělit %n spor identity</numerusform>
                <numerusform>Přidělit %n spory identity</numerusform>
                <numerusform>Přidělit %n sporů identity</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the login of the colleague who is to work on them. They have fourteen days where no deadline is set.</source>
            <translation>Zapište přihlašovací jméno kolegy, který na nich má pracovat. Má čtrnáct dní, kde lhůta ještě není určena.</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Přidělit</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) assigned</source>
            <translation>
                <numerusform>%n spor identity přidělen</numerusform>
                <numerusform>%n spory identity přiděleny</numerusform>
                <numerusform>%n sporů identity přiděleno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approve %n replacement(s) at once?</source>
            <translation>
                <numerusform>Schválit %n nahrazení najednou?</numerusform>
                <numerusform>Schválit %n nahrazení najednou?</numerusform>
                <numerusform>Schválit %n nahrazení najednou?</numerusform>
            </translation>
        </message>
        <message>
            <source>Only cases where one identifier took the place of one other and the register's person equals the client. Each is carried out and written down by itself.</source>
            <translation>Jen spory identity, ve kterých jeden identifikátor nahradil jeden jiný a osoba v registru se shoduje s klientem. Každý se provede a zaznamená samostatně.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Schválit</translation>
        </message>
        <message>
            <source>Approving replacements</source>
            <translation>Schvalují se nahrazení</translation>
        </message>
        <message>
            <source>%1 carried out, %2 left</source>
            <translation>%1 provedeno, %2 zbývá</translation>
        </message>
        <message>
            <source>Searching for duplicates</source>
            <translation>Vyhledávají se duplicity</translation>
        </message>
        <message>
            <source>%1 clients compared: %2 pairs look like one person, %3 new cases</source>
            <translation>Porovnáno klientů: %1; dvojic, které vypadají jako jedna osoba: %2; nových sporů identity: %3</translation>
        </message>
        <message>
            <source>Replaced identifiers</source>
            <translation>Nahrazené identifikátory</translation>
        </message>
        <message>
            <source>Claimed by two clients</source>
            <translation>Nárok dvou klientů</translation>
        </message>
        <message>
            <source>Vanished from the register</source>
            <translation>Zmizelí z registru</translation>
        </message>
        <message>
            <source>More than one answer</source>
            <translation>Více než jedna odpověď</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Rozpory</translation>
        </message>
        <message>
            <source>Pairs and reasons…</source>
            <translation>Dvojice a důvody…</translation>
        </message>
        <message numerus="yes">
            <source>Waits over %n day(s)</source>
            <translation>
                <numerusform>Čeká přes %n den</numerusform>
                <numerusform>Čeká přes %n dny</numerusform>
                <numerusform>Čeká přes %n dní</numerusform>
            </translation>
        </message>
        <message>
            <source>Score %1 and more</source>
            <translation>Shoda %1 a více</translation>
        </message>
        <message>
            <source>The surest first</source>
            <translation>Nejjistější napřed</translation>
        </message>
        <message>
            <source>Comparing the clients of cases</source>
            <translation>Porovnávají se klienti sporů</translation>
        </message>
        <message>
            <source>%1 carried out, %2 left. %3</source>
            <translation>Provedeno %1, ponecháno %2. %3</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::CompareModel</name>
        <message>
            <source>State of the client</source>
            <translation>Stav klienta</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Naposledy načteno</translation>
        </message>
        <message>
            <source>Identifier of the registers</source>
            <translation>Identifikátor registrů</translation>
        </message>
        <message>
            <source>%1, valid</source>
            <translation>%1, platný</translation>
        </message>
        <message>
            <source>none</source>
            <translation>žádný</translation>
        </message>
        <message>
            <source>%1, ended</source>
            <translation>%1, ukončený</translation>
        </message>
        <message>
            <source>not a client</source>
            <translation>není klientem</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>kandidát</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Údaj</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Porovnání</translation>
        </message>
        <message>
            <source>→ %1 (goes on)</source>
            <translation>→ %1 (pokračuje)</translation>
        </message>
        <message>
            <source>= same</source>
            <translation>= shodné</translation>
        </message>
        <message>
            <source>≠ differs</source>
            <translation>≠ liší se</translation>
        </message>
        <message>
            <source>○ only some</source>
            <translation>○ jen někteří</translation>
        </message>
        <message>
            <source>✓ %1 (survives)</source>
            <translation>✓ %1 (zůstane)</translation>
        </message>
        <message>
            <source>Typed in this case</source>
            <translation>Zapsáno v tomto případu</translation>
        </message>
        <message>
            <source>✎ %1 (survives)</source>
            <translation>✎ %1 (zůstane)</translation>
        </message>
        <message>
            <source>Typed by hand in this case; none of the clients has this value</source>
            <translation>Zapsáno ručně v tomto případu; tuto hodnotu nemá žádný z klientů</translation>
        </message>
        <message>
            <source>File %1, row %2, %3</source>
            <translation>Soubor %1, řádek %2, %3</translation>
        </message>
        <message>
            <source>candidate %1</source>
            <translation>kandidát %1</translation>
        </message>
        <message>
            <source>what an imported file said</source>
            <translation>co uvedl importovaný soubor</translation>
        </message>
        <message>
            <source>what it said is no longer kept</source>
            <translation>co uvedl, se už neuchovává</translation>
        </message>
        <message>
            <source>– nobody</source>
            <translation>– nikdo</translation>
        </message>
        <message>
            <source>IČO %1</source>
            <translation>IČO %1</translation>
        </message>
        <message>
            <source>IČO</source>
            <translation>IČO</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::DecidePanel</name>
        <message>
            <source>What to do</source>
            <translation>Co udělat</translation>
        </message>
        <message>
            <source>Whom it is about</source>
            <translation>Koho se to týká</translation>
        </message>
        <message>
            <source>Which identifier</source>
            <translation>Který identifikátor</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Důvod</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Navrhnout</translation>
        </message>
        <message>
            <source>Show the proposer's opinion</source>
            <translation>Zobrazit názor navrhovatele</translation>
        </message>
        <message>
            <source>Approve and carry out</source>
            <translation>Schválit a provést</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Odmítnout…</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Stáhnout</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Vzít zpět…</translation>
        </message>
        <message>
            <source>Your opinion, for the one who approves</source>
            <translation>Váš názor pro toho, kdo schvaluje</translation>
        </message>
        <message>
            <source>Why you think so; the one who approves sees it last</source>
            <translation>Proč si to myslíte; schvalující to uvidí až nakonec</translation>
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2): %3</translation>
        </message>
        <message>
            <source>and &amp;ends itself</source>
            <translation>a sám &amp;zanikne</translation>
        </message>
        <message>
            <source>no opinion written</source>
            <translation>názor není uveden</translation>
        </message>
        <message>
            <source>Merge: one person</source>
            <translation>Sloučit: jedna osoba</translation>
        </message>
        <message>
            <source>Different persons</source>
            <translation>Různé osoby</translation>
        </message>
        <message>
            <source>Divide what one has</source>
            <translation>Rozdělit, co má jeden klient</translation>
        </message>
        <message>
            <source>Goes on under another identifier</source>
            <translation>Pokračuje pod jiným identifikátorem</translation>
        </message>
        <message>
            <source>Cancel the client</source>
            <translation>Zrušit klienta</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Ponechat beze změny</translation>
        </message>
        <message>
            <source>keeps its identifier</source>
            <translation>ponechá si svůj identifikátor</translation>
        </message>
        <message>
            <source>candidate %1 (%2)</source>
            <translation>kandidát %1 (%2)</translation>
        </message>
        <message>
            <source>%1 goes on</source>
            <translation>%1 pokračuje</translation>
        </message>
        <message>
            <source>%1 is divided</source>
            <translation>%1 se rozděluje</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Uzavřít spor identity</translation>
        </message>
        <message>
            <source>First look at what will move</source>
            <translation>Nejprve se podívejte, co se přesune</translation>
        </message>
        <message>
            <source>%1: your proposal waits for somebody else's approval</source>
            <translation>%1: váš návrh čeká na schválení někým jiným</translation>
        </message>
        <message>
            <source>%1: proposed by %2. Look at the records and at what will move, then decide.</source>
            <translation>%1: navrhl(a) %2. Prohlédněte si záznamy a to, co se přesune, a poté rozhodněte.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Spor identity je uzavřen.</translation>
        </message>
        <message>
            <source>%1, proposed by %2, approved by %3</source>
            <translation>%1, navrhl(a) %2, schválil(a) %3</translation>
        </message>
        <message>
            <source>Your decision</source>
            <translation>Vaše rozhodnutí</translation>
        </message>
        <message>
            <source>Only an administrator of the registry decides about identities. You may leave a note, add a file, or close the case without any change.</source>
            <translation>O identitě rozhoduje jen správce registru. Můžete zanechat poznámku, přidat soubor nebo spor uzavřít beze změny.</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::DecidedDialog</name>
        <message>
            <source>Pairs declared different</source>
            <translation>Dvojice označené za různé</translation>
        </message>
        <message>
            <source>Offer the pair again…</source>
            <translation>Nabídnout dvojici znovu…</translation>
        </message>
        <message>
            <source>Pairs and reasons</source>
            <translation>Dvojice a důvody</translation>
        </message>
        <message>
            <source>The search for duplicates does not offer these pairs again, until somebody says otherwise.</source>
            <translation>Vyhledávání duplicit tyto dvojice znovu nenabízí, dokud někdo neřekne jinak.</translation>
        </message>
        <message>
            <source>Declared different</source>
            <translation>Označené za různé</translation>
        </message>
        <message>
            <source>Decisions by reason</source>
            <translation>Rozhodnutí podle důvodu</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Důvody</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavřít</translation>
        </message>
        <message>
            <source>Offer the pair again?</source>
            <translation>Nabídnout dvojici znovu?</translation>
        </message>
        <message>
            <source>The next search for duplicates may open a case about these two clients. Nothing else changes.</source>
            <translation>Příští vyhledávání duplicit může o těchto dvou klientech otevřít spor. Nic jiného se nezmění.</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>Nabídnout znovu</translation>
        </message>
        <message>
            <source>The pair may be offered again</source>
            <translation>Dvojice může být nabídnuta znovu</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::EffectModel</name>
        <message>
            <source>What will happen</source>
            <translation>Co se stane</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::InboxModel</name>
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
            <source>Case, clients</source>
            <translation>Spor identity, klienti</translation>
        </message>
        <message>
            <source>Waits, deadline</source>
            <translation>Čeká, lhůta</translation>
        </message>
        <message>
            <source>State, who</source>
            <translation>Stav, kdo</translation>
        </message>
        <message>
            <source>%1 (%2 of 100)</source>
            <translation>%1 (%2 ze 100)</translation>
        </message>
        <message>
            <source>! overdue since %1</source>
            <translation>! po lhůtě od %1</translation>
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
            <source>until %1</source>
            <translation>do %1</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>navrhl(a) %1</translation>
        </message>
        <message>
            <source>%1 works on it</source>
            <translation>pracuje na něm %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>pro %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::ItemsModel</name>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>Has it now</source>
            <translation>Má nyní</translation>
        </message>
        <message>
            <source>Gets it</source>
            <translation>Získá</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <translation>Propojení: %1</translation>
        </message>
        <message>
            <source>Document: %1</source>
            <translation>Dokument: %1</translation>
        </message>
        <message>
            <source>Identifier: %1</source>
            <translation>Identifikátor: %1</translation>
        </message>
        <message>
            <source>Portal identity: %1</source>
            <translation>Identita portálu: %1</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>zůstává</translation>
        </message>
        <message>
            <source>→ %1</source>
            <translation>→ %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::PairsModel</name>
        <message>
            <source>Clients</source>
            <translation>Klienti</translation>
        </message>
        <message>
            <source>Who, when</source>
            <translation>Kdo, kdy</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Proč</translation>
        </message>
        <message>
            <source>%1
may be offered again</source>
            <translation>%1
může být nabídnuta znovu</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::ReasonsModel</name>
        <message>
            <source>Decision, reason</source>
            <translation>Rozhodnutí, důvod</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Navrženo</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Platí</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Odmítnuto</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Vzato zpět</translation>
        </message>
        <message>
            <source>Different persons</source>
            <translation>Různé osoby</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::StepsModel</name>
        <message>
            <source>When, who</source>
            <translation>Kdy, kdo</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Co se stalo</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::WhyModel</name>
        <message>
            <source>Item</source>
            <translation>Údaj</translation>
        </message>
        <message>
            <source>How they agree</source>
            <translation>Jak se shodují</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Obsah žádosti</translation>
        </message>
        <message>
            <source>− %1, against</source>
            <translation>− %1, proti</translation>
        </message>
        <message>
            <source>+ %1, for one person</source>
            <translation>+ %1, pro jednu osobu</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientActions</name>
        <message>
            <source>Subscribe or unsubscribe the client</source>
            <translation>Přihlásit klienta k odběru změn, nebo ho odhlásit</translation>
        </message>
        <message>
            <source>Identify this client in ROB</source>
            <translation>Ztotožnit tohoto klienta v ROB</translation>
        </message>
        <message>
            <source>Correct the client by hand</source>
            <translation>Opravit klienta ručně</translation>
        </message>
        <message>
            <source>Claim an error at the register</source>
            <translation>Reklamovat chybu u registru</translation>
        </message>
        <message>
            <source>Link the client with a system</source>
            <translation>Propojit klienta se systémem</translation>
        </message>
        <message>
            <source>Add a document to the client</source>
            <translation>Přidat dokument ke klientovi</translation>
        </message>
        <message>
            <source>Print an extract of the client</source>
            <translation>Vytisknout výpis o klientovi</translation>
        </message>
        <message>
            <source>Save an extract of the client as PDF</source>
            <translation>Uložit výpis o klientovi jako PDF</translation>
        </message>
        <message>
            <source>Genealogy of the client's AIFO</source>
            <translation>Rodokmen AIFO klienta</translation>
        </message>
        <message>
            <source>Identity case about the client</source>
            <translation>Spor identity o klientovi</translation>
        </message>
        <message>
            <source>Bring the client back from the archive</source>
            <translation>Vrátit klienta z archivu</translation>
        </message>
        <message>
            <source>Unsubscribe the client from changes</source>
            <translation>Odhlásit klienta z odběru změn</translation>
        </message>
        <message>
            <source>Subscribe the client to changes</source>
            <translation>Přihlásit klienta k odběru změn</translation>
        </message>
        <message>
            <source>Bring the client back from the archive?</source>
            <translation>Vrátit klienta z archivu?</translation>
        </message>
        <message>
            <source>The client will be what it was before its time of keeping was over. This works only until its data are removed.</source>
            <translation>Klient bude takový, jaký byl před uplynutím doby uchování. Lze to jen do odstranění jeho údajů.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Vrátit do fronty</translation>
        </message>
        <message>
            <source>Bringing a client back</source>
            <translation>Klient se vrací z archivu</translation>
        </message>
        <message>
            <source>⚠ The data were read at %1. Reading them again so soon rarely brings anything new.</source>
            <translation>⚠ Údaje byly načteny v %1. Načíst je znovu tak brzy málokdy přinese něco nového.</translation>
        </message>
        <message>
            <source>One person will be read from the register of inhabitants (E276). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</source>
            <translation>Z registru obyvatel se načte jedna osoba (E276). Registr zaznamená, kdo do údajů nahlížel a proč. Změny klientů přihlášených k odběru přicházejí samy; čtěte jen tehdy, když na ně nemůžete čekat.</translation>
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
            <source>Subscribe</source>
            <translation>Přihlásit</translation>
        </message>
        <message>
            <source>Unsubscribe</source>
            <translation>Odhlásit</translation>
        </message>
        <message>
            <source>End the link with the system?</source>
            <translation>Ukončit propojení se systémem?</translation>
        </message>
        <message>
            <source>The client will no longer be found by the key %1 of %2. The ended link is kept in the history; nothing is sent to that system.</source>
            <translation>Klienta už nebude možné najít podle klíče %1 systému %2. Ukončené propojení zůstává v historii; do tohoto systému se nic neodesílá.</translation>
        </message>
        <message>
            <source>End the link</source>
            <translation>Ukončit propojení</translation>
        </message>
        <message>
            <source>Ending a link</source>
            <translation>Ukončuje se propojení</translation>
        </message>
        <message>
            <source>Take the document off the client?</source>
            <translation>Odebrat dokument od klienta?</translation>
        </message>
        <message>
            <source>“%1” will no longer be listed here. The document itself stays where it is.</source>
            <translation>„%1“ se zde už nebude uvádět. Samotný dokument zůstává na svém místě.</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>Taking a document off</source>
            <translation>Odebírá se dokument</translation>
        </message>
        <message>
            <source>All data that the office keeps on the client will be on the paper, with their source. Identifiers of the registers are never on it. The extract is recorded among the documents.</source>
            <translation>Na výpisu budou všechny údaje, které úřad o klientovi vede, s uvedením zdroje. Identifikátory registrů na něm nikdy nejsou. Výpis se zaznamená mezi dokumenty.</translation>
        </message>
        <message>
            <source>Make the extract</source>
            <translation>Vyhotovit výpis</translation>
        </message>
        <message>
            <source>Office %1 · agenda %2</source>
            <translation>Úřad %1 · agenda %2</translation>
        </message>
        <message>
            <source>Save an extract of the client as PDF?</source>
            <translation>Uložit výpis o klientovi jako PDF?</translation>
        </message>
        <message>
            <source>Save the extract</source>
            <translation>Uložit výpis</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Writing the extract</source>
            <translation>Zapisuje se výpis</translation>
        </message>
        <message>
            <source>The extract was saved</source>
            <translation>Výpis byl uložen</translation>
        </message>
        <message>
            <source>Extract saved as PDF</source>
            <translation>Výpis uložen jako PDF</translation>
        </message>
        <message>
            <source>Print an extract of the client?</source>
            <translation>Vytisknout výpis o klientovi?</translation>
        </message>
        <message>
            <source>Extract of the data on a client</source>
            <translation>Výpis údajů o klientovi</translation>
        </message>
        <message>
            <source>Extract printed</source>
            <translation>Výpis vytištěn</translation>
        </message>
        <message>
            <source>Recording the extract</source>
            <translation>Zaznamenává se výpis</translation>
        </message>
        <message>
            <source>Read the client again from the register</source>
            <translation>Načíst klienta znovu z registru</translation>
        </message>
        <message>
            <source>Archive the client</source>
            <translation>Archivovat klienta</translation>
        </message>
        <message numerus="yes">
            <source>· %n identity case(s)</source>
            <translation>
                <numerusform>· %n spor identity</numerusform>
                <numerusform>· %n spory identity</numerusform>
                <numerusform>· %n sporů identity</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n notice(s) or row(s) of an import</source>
            <translation>
                <numerusform>· %n oznámení nebo řádek importu</numerusform>
                <numerusform>· %n oznámení nebo řádky importu</numerusform>
                <numerusform>· %n oznámení nebo řádků importu</numerusform>
            </translation>
        </message>
        <message>
            <source>Client %1 cannot be archived yet</source>
            <translation>Klienta %1 zatím nelze archivovat</translation>
        </message>
        <message>
            <source>Something about the client waits for a decision:</source>
            <translation>Něco, co se klienta týká, čeká na rozhodnutí:</translation>
        </message>
        <message>
            <source>Finish it first, then archive the client.</source>
            <translation>Nejdříve to dokončete, pak klienta archivujte.</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Otevřít spor identity</translation>
        </message>
        <message>
            <source>Show what waits</source>
            <translation>Ukázat, co čeká</translation>
        </message>
        <message numerus="yes">
            <source>· %n value(s) with their sources</source>
            <translation>
                <numerusform>· %n údaj se zdroji</numerusform>
                <numerusform>· %n údaje se zdroji</numerusform>
                <numerusform>· %n údajů se zdroji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n change(s) in their history</source>
            <translation>
                <numerusform>· %n změna v jejich historii</numerusform>
                <numerusform>· %n změny v jejich historii</numerusform>
                <numerusform>· %n změn v jejich historii</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n identifier(s) of the registers</source>
            <translation>
                <numerusform>· %n identifikátor registrů</numerusform>
                <numerusform>· %n identifikátory registrů</numerusform>
                <numerusform>· %n identifikátorů registrů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n link(s) to the office's systems</source>
            <translation>
                <numerusform>· %n vazba na systémy úřadu</numerusform>
                <numerusform>· %n vazby na systémy úřadu</numerusform>
                <numerusform>· %n vazeb na systémy úřadu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n document(s)</source>
            <translation>
                <numerusform>· %n doklad</numerusform>
                <numerusform>· %n doklady</numerusform>
                <numerusform>· %n dokladů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n notice(s) of the registers</source>
            <translation>
                <numerusform>· %n oznámení registrů</numerusform>
                <numerusform>· %n oznámení registrů</numerusform>
                <numerusform>· %n oznámení registrů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n row(s) of files</source>
            <translation>
                <numerusform>· %n řádek souborů</numerusform>
                <numerusform>· %n řádky souborů</numerusform>
                <numerusform>· %n řádků souborů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The client leaves the lists of active clients at once. For %n day(s) you can bring it back as it is; then this is removed for good:</source>
            <translation>
                <numerusform>Klient ihned opustí seznamy živých klientů. Ještě %n den jej můžete vrátit tak, jak je; potom se natrvalo odstraní:</numerusform>
                <numerusform>Klient ihned opustí seznamy živých klientů. Ještě %n dny jej můžete vrátit tak, jak je; potom se natrvalo odstraní:</numerusform>
                <numerusform>Klient ihned opustí seznamy živých klientů. Ještě %n dní jej můžete vrátit tak, jak je; potom se natrvalo odstraní:</numerusform>
            </translation>
        </message>
        <message>
            <source>What stays: the KID, that it was archived, when, by whom and why, and the journal of calls and acts.</source>
            <translation>Co zůstane: KID, to, že byl archivován, kdy, kým a proč, a deník volání a úkonů.</translation>
        </message>
        <message>
            <source>The registers announce this client's changes; the next distribution ends that (E46 or E316).</source>
            <translation>Registry oznamují změny tohoto klienta; příští rozdělování to ukončí (E46 nebo E316).</translation>
        </message>
        <message>
            <source>Archive client %1?</source>
            <translation>Archivovat klienta %1?</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivovat</translation>
        </message>
        <message>
            <source>Archiving a client</source>
            <translation>Archivace klienta</translation>
        </message>
        <message>
            <source>One organisation will be read from the register of organisations (E256). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</source>
            <translation>Z registru osob se načte jedna organizace (E256). Registr zaznamená, kdo se díval a proč. Změny přihlášených klientů přicházejí samy; čtěte jen tehdy, když na ně nelze čekat.</translation>
        </message>
        <message>
            <source>Reading %1 from ROS</source>
            <translation>Načítá se %1 z ROS</translation>
        </message>
        <message>
            <source>Read this client again from ROS?</source>
            <translation>Načíst tohoto klienta znovu z ROS?</translation>
        </message>
        <message numerus="yes">
            <source>Read from the register: %n item(s) changed</source>
            <translation>
                <numerusform>Načteno z registru: změnila se %n položka</numerusform>
                <numerusform>Načteno z registru: změnily se %n položky</numerusform>
                <numerusform>Načteno z registru: změnilo se %n položek</numerusform>
            </translation>
        </message>
        <message>
            <source>The next distribution subscribes the organisation in AISV (E315), which then announces its changes.</source>
            <translation>Příští rozdělování přihlásí organizaci v AISV (E315), který pak oznamuje její změny.</translation>
        </message>
        <message>
            <source>The registers will announce every change of this person's data (E45 or E315).</source>
            <translation>Registry budou oznamovat každou změnu údajů této osoby (E45 nebo E315).</translation>
        </message>
        <message>
            <source>The next distribution ends the subscription in AISV (E316); the data here will grow old.</source>
            <translation>Příští rozdělování ukončí odběr v AISV (E316); zdejší údaje zestárnou.</translation>
        </message>
        <message>
            <source>The registers will no longer announce changes of this person's data (E46 or E316); the data here will grow old.</source>
            <translation>Registry přestanou oznamovat změny údajů této osoby (E46 nebo E316); zdejší údaje zestárnou.</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientFilters</name>
        <message>
            <source>+ Filter</source>
            <translation>+ Filtr</translation>
        </message>
        <message>
            <source>Saved ▾</source>
            <translation>Uložené ▾</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Zrušit vše</translation>
        </message>
        <message>
            <source>↶ Step back</source>
            <translation>↶ Krok zpět</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Přidat filtr</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Uložené filtry</translation>
        </message>
        <message>
            <source>Take off all filters and the search</source>
            <translation>Zrušit všechny filtry i hledání</translation>
        </message>
        <message>
            <source>Back to the search before</source>
            <translation>Zpět k předchozímu hledání</translation>
        </message>
        <message>
            <source>Take off the filter %1</source>
            <translation>Zrušit filtr %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Druh</translation>
        </message>
        <message>
            <source>Source of the data</source>
            <translation>Zdroj údajů</translation>
        </message>
        <message>
            <source>Read from the registers</source>
            <translation>Načteno z registrů</translation>
        </message>
        <message>
            <source>Only typed by the office</source>
            <translation>Jen zapsáno úřadem</translation>
        </message>
        <message>
            <source>Notices of changes</source>
            <translation>Oznámení změn</translation>
        </message>
        <message>
            <source>Subscribed</source>
            <translation>Přihlášen</translation>
        </message>
        <message>
            <source>Not subscribed</source>
            <translation>Nepřihlášen</translation>
        </message>
        <message>
            <source>System that keeps data</source>
            <translation>Systém, který vede údaje</translation>
        </message>
        <message>
            <source>An identity case waits</source>
            <translation>Čeká spor identity</translation>
        </message>
        <message>
            <source>Client since…</source>
            <translation>Klientem od…</translation>
        </message>
        <message>
            <source>Read from the registers on…</source>
            <translation>Načteno z registrů dne…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Přejmenovat</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>Save this search as…</source>
            <translation>Uložit toto hledání jako…</translation>
        </message>
        <message>
            <source>Who became a client</source>
            <translation>Kdo se stal klientem</translation>
        </message>
        <message>
            <source>Who was last read from the registers</source>
            <translation>Kdo byl naposledy načten z registrů</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Uložit toto hledání</translation>
        </message>
        <message>
            <source>It will be found under Saved, for you alone; an older one of the same name is replaced.</source>
            <translation>Naleznete je v části Uložené, jen vy; starší hledání stejného názvu se nahradí.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>Uloženo jako „%1“</translation>
        </message>
        <message>
            <source>Rename the saved search</source>
            <translation>Přejmenovat uložené hledání</translation>
        </message>
        <message>
            <source>Remove the saved search?</source>
            <translation>Odstranit uložené hledání?</translation>
        </message>
        <message>
            <source>“%1” will no longer be offered. No client changes by it.</source>
            <translation>„%1“ se už nebude nabízet. Žádný klient se tím nezmění.</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientView</name>
        <message>
            <source>Open %1</source>
            <translation>Otevřít %1</translation>
        </message>
        <message>
            <source>Open who goes on…</source>
            <translation>Otevřít pokračujícího…</translation>
        </message>
        <message>
            <source>Read again from ROB</source>
            <translation>Načíst znovu z ROB</translation>
        </message>
        <message>
            <source>Parts of the client's card</source>
            <translation>Části karty klienta</translation>
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
            <source>read %1</source>
            <translation>načteno %1</translation>
        </message>
        <message>
            <source>Subscribe to changes</source>
            <translation>Přihlásit k odběru změn</translation>
        </message>
        <message>
            <source>Not filled: %1</source>
            <translation>Nevyplněno: %1</translation>
        </message>
        <message>
            <source>Asks ROB for this one person (E276)</source>
            <translation>Dotáže se ROB na tuto jednu osobu (E276)</translation>
        </message>
        <message>
            <source>Identify in ROB</source>
            <translation>Ztotožnit v ROB</translation>
        </message>
        <message>
            <source>Correct by hand…</source>
            <translation>Opravit ručně…</translation>
        </message>
        <message>
            <source>Genealogy</source>
            <translation>Rodokmen</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Otevřít spor identity</translation>
        </message>
        <message>
            <source>Pseudonyms of the client</source>
            <translation>Pseudonymy klienta</translation>
        </message>
        <message>
            <source>The client has logged in by no pseudonym yet.</source>
            <translation>Klient se zatím nepřihlásil žádným pseudonymem.</translation>
        </message>
        <message>
            <source>No system of the office is known to keep data on this client. Link one, and you can search by its key.</source>
            <translation>Není známo, že by některý systém úřadu vedl o tomto klientovi údaje. Propojte systém a budete moci hledat podle jeho klíče.</translation>
        </message>
        <message>
            <source>Identity documents of the client</source>
            <translation>Doklady totožnosti klienta</translation>
        </message>
        <message>
            <source>The register knows of no identity document.</source>
            <translation>Registr nezná žádný doklad totožnosti.</translation>
        </message>
        <message>
            <source>Documents of the office</source>
            <translation>Dokumenty úřadu</translation>
        </message>
        <message>
            <source>Nothing yet. Extracts and claims appear here by themselves; a paper is added by its reference number.</source>
            <translation>Zatím nic. Výpisy a reklamace se zde objevují samy; listina se přidává podle čísla jednacího.</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>End the link…</source>
            <translation>Ukončit propojení…</translation>
        </message>
        <message>
            <source>Everything that can be done with the client</source>
            <translation>Vše, co lze s klientem dělat</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>Pseudonyms of log-ins</source>
            <translation>Pseudonymy přihlášení</translation>
        </message>
        <message>
            <source>An AIFO is never shown, also not to an administrator: the handle says the agenda and the order in which the client got it.</source>
            <translation>AIFO se nikdy nezobrazuje, ani správci: označení uvádí agendu a pořadí, v němž je klient získal.</translation>
        </message>
        <message>
            <source>Link a system…</source>
            <translation>Propojit systém…</translation>
        </message>
        <message>
            <source>Identity documents in the register</source>
            <translation>Doklady totožnosti v registru</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Přidat dokument…</translation>
        </message>
        <message>
            <source>identity case</source>
            <translation>spor identity</translation>
        </message>
        <message>
            <source>Asks ROS for this one organisation (E256)</source>
            <translation>Zeptá se ROS na tuto jednu organizaci (E256)</translation>
        </message>
        <message>
            <source>The registers will announce changes (E45 or E315)</source>
            <translation>Registry budou oznamovat změny (E45 nebo E315)</translation>
        </message>
        <message>
            <source>Read again from ROS</source>
            <translation>Načíst znovu z ROS</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientsList</name>
        <message>
            <source>Clients</source>
            <translation>Klienti</translation>
        </message>
        <message>
            <source>New client…</source>
            <translation>Nový klient…</translation>
        </message>
        <message>
            <source>Identify a person</source>
            <translation>Ztotožnit osobu</translation>
        </message>
        <message>
            <source>Files and settings of the list</source>
            <translation>Soubory a nastavení seznamu</translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Hledat klienty</translation>
        </message>
        <message>
            <source>Name, birth date, KID, IČO, data box, document or key of a system</source>
            <translation>Jméno, datum narození, KID, IČO, datová schránka, doklad nebo klíč systému</translation>
        </message>
        <message>
            <source>The clients cannot be read</source>
            <translation>Klienty nelze načíst</translation>
        </message>
        <message numerus="yes">
            <source>Only up to %n clients can be listed by another column; narrow the list first.</source>
            <translation>
                <numerusform>Podle jiného sloupce lze řadit nejvýše %n klienta; nejprve seznam zužte.</numerusform>
                <numerusform>Podle jiného sloupce lze řadit nejvýše %n klienty; nejprve seznam zužte.</numerusform>
                <numerusform>Podle jiného sloupce lze řadit nejvýše %n klientů; nejprve seznam zužte.</numerusform>
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
            <source>Clients come here when you identify persons against the register of inhabitants, or read a file of the office's evidence.</source>
            <translation>Klienti se zde objeví, když ztotožníte osoby vůči registru obyvatel nebo načtete soubor s evidencí úřadu.</translation>
        </message>
        <message>
            <source>Try fewer words. The person may not be a client yet.</source>
            <translation>Zkuste méně slov. Osoba možná ještě není klientem.</translation>
        </message>
        <message>
            <source>A filter is on: take it off, or try fewer words. The person may not be a client yet.</source>
            <translation>Je použit filtr: zrušte jej, nebo zkuste méně slov. Osoba možná ještě není klientem.</translation>
        </message>
        <message>
            <source>Understood as: %1</source>
            <translation>Vyloženo jako: %1</translation>
        </message>
        <message>
            <source>%1 of %2 · %3 ms</source>
            <translation>%1 z %2 · %3 ms</translation>
        </message>
        <message>
            <source>more than %1 of %2 · %3 ms</source>
            <translation>více než %1 z %2 · %3 ms</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
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
        <message>
            <source>Person in ROB</source>
            <translation>Osoba v ROB</translation>
        </message>
        <message>
            <source>Person outside ROB</source>
            <translation>Osoba mimo ROB</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizace</translation>
        </message>
        <message>
            <source>Birth surname</source>
            <translation>Rodné příjmení</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Druh</translation>
        </message>
        <message>
            <source>Notices of changes</source>
            <translation>Oznámení změn</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Načteno dne</translation>
        </message>
        <message>
            <source>%1: being read</source>
            <translation>%1: načítá se</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientsPage</name>
        <message>
            <source>New client outside ROB</source>
            <translation>Nový klient mimo ROB</translation>
        </message>
        <message>
            <source>Columns of the list of clients</source>
            <translation>Sloupce seznamu klientů</translation>
        </message>
        <message>
            <source>Turn the order of the list of clients</source>
            <translation>Obrátit pořadí seznamu klientů</translation>
        </message>
        <message>
            <source>Save this search of clients</source>
            <translation>Uložit toto hledání klientů</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>New organisation by its IČO</source>
            <translation>Nová organizace podle IČO</translation>
        </message>
        <message>
            <source>Find a client: write a part of the name, a birth date, a KID, an IČO, a data box, a document number or a key of another system; diacritics may be left out. Below the box stands how it was understood. Arrows move through the list, letters jump to a surname, the card follows.

Every value says where it comes from; F2 on a value shows its history. Reading again from ROB asks for a reason, because the register records it; opening a card is recorded too.

/ search · Ctrl+N new client · Ctrl+Shift+N new organisation · Ctrl+E correct · Ctrl+R read again · Ctrl+P print · Ctrl+S save the search · Esc back</source>
            <translation>Najděte klienta: napište část jména, datum narození, KID, IČO, datovou schránku, číslo dokladu nebo klíč jiného systému; diakritiku lze vynechat. Pod polem stojí, jak se zadání pochopilo. Šipky procházejí seznam, písmena skočí na příjmení, karta je následuje.

Každý údaj říká, odkud je; F2 na údaji ukáže jeho historii. Nové načtení z ROB žádá důvod, protože jej registr zaznamenává; zaznamená se i otevření karty.

/ hledat · Ctrl+N nový klient · Ctrl+Shift+N nová organizace · Ctrl+E opravit · Ctrl+R načíst znovu · Ctrl+P tisk · Ctrl+S uložit hledání · Esc zpět</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientsTable</name>
        <message>
            <source>Place in the list of clients</source>
            <translation>Místo v seznamu klientů</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::CompareDialog</name>
        <message>
            <source>(empty)</source>
            <translation>(prázdné)</translation>
        </message>
        <message>
            <source>Somebody else changed the client meanwhile</source>
            <translation>Klienta mezitím změnil někdo jiný</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Choose item by item what shall stay.</source>
            <translation>Nic nebylo přepsáno. Zvolte údaj po údaji, co má zůstat.</translation>
        </message>
        <message>
            <source>Save what is chosen</source>
            <translation>Uložit zvolené</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Předtím</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Vaše</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Jejich</translation>
        </message>
        <message>
            <source>%1, yours: %2</source>
            <translation>%1, vaše: %2</translation>
        </message>
        <message>
            <source>%1, theirs: %2</source>
            <translation>%1, jejich: %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::CorrectDialog</name>
        <message>
            <source>Correct by hand: %1</source>
            <translation>Opravit ručně: %1</translation>
        </message>
        <message>
            <source>Only what the office keeps itself can be written. Reference data belong to the register; when one is wrong, claim the error there (E62).</source>
            <translation>Zapsat lze jen to, co úřad vede sám. Referenční údaje patří registru; je-li některý chybný, reklamujte chybu u něj (E62).</translation>
        </message>
        <message>
            <source>This client is not connected with the register: what the office writes stands until the person is identified.</source>
            <translation>Tento klient není spojen s registrem: co úřad zapíše, platí do ztotožnění osoby.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Ukládá se %1</translation>
        </message>
        <message>
            <source>Saved; what somebody else changed meanwhile in other items stands too</source>
            <translation>Uloženo; platí i to, co mezitím někdo jiný změnil v ostatních položkách</translation>
        </message>
        <message numerus="yes">
            <source>Saved: %n item(s) changed</source>
            <translation>
                <numerusform>Uloženo: změněna %n položka</numerusform>
                <numerusform>Uloženo: změněny %n položky</numerusform>
                <numerusform>Uloženo: změněno %n položek</numerusform>
            </translation>
        </message>
        <message>
            <source>What somebody else wrote stays; nothing was changed</source>
            <translation>Zůstává to, co zapsal někdo jiný; nic nebylo změněno</translation>
        </message>
        <message>
            <source>for example 12. 5. 1978</source>
            <translation>například 12. 5. 1978</translation>
        </message>
        <message>
            <source>the register has: %1</source>
            <translation>registr uvádí: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::DaysDialog</name>
        <message>
            <source>for example 12. 5. 2026</source>
            <translation>například 12. 5. 2026</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <translation>&amp;Od:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <translation>&amp;Do:</translation>
        </message>
        <message>
            <source>Both days count; one of them may be left empty.</source>
            <translation>Oba dny se započítávají; jeden z nich lze ponechat prázdný.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrovat</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::DocumentsModel</name>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Odkaz</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Přidáno</translation>
        </message>
        <message>
            <source>Claimed error: %1</source>
            <translation>Reklamovaná chyba: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::HistoryTab</name>
        <message>
            <source>Show everything</source>
            <translation>Zobrazit vše</translation>
        </message>
        <message>
            <source>History of the client</source>
            <translation>Historie klienta</translation>
        </message>
        <message>
            <source>What the history shows</source>
            <translation>Co historie zobrazuje</translation>
        </message>
        <message>
            <source>Everything but who looked</source>
            <translation>Vše kromě nahlížení</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Pouze: %1</translation>
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
        <name>kmen::clients::IdentityDocumentsModel</name>
        <message>
            <source>Identity document</source>
            <translation>Doklad totožnosti</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Číslo</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Platnost do</translation>
        </message>
        <message>
            <source>⚠ ended %1</source>
            <translation>⚠ skončila %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::LetterStrip</name>
        <message>
            <source>Go to a letter</source>
            <translation>Přejít na písmeno</translation>
        </message>
        <message>
            <source>Go to the first surname of a letter; in the list, type the beginning of the surname</source>
            <translation>Přejít na první příjmení od daného písmene; v seznamu pište začátek příjmení</translation>
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
        <name>kmen::clients::ListColumns</name>
        <message>
            <source>As at the beginning</source>
            <translation>Výchozí nastavení</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::NameDialog</name>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Název:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::NewClientDialog</name>
        <message>
            <source>New client outside ROB</source>
            <translation>Nový klient mimo ROB</translation>
        </message>
        <message>
            <source>For a person that cannot be identified in the register. Whoever is in ROB comes by Identify a person: then the data are the register's and keep themselves up to date.</source>
            <translation>Pro osobu, kterou nelze ztotožnit v registru. Kdo je v ROB, zakládá se přes Ztotožnit osobu: údaje jsou pak z registru a samy se aktualizují.</translation>
        </message>
        <message>
            <source>Create the client</source>
            <translation>Založit klienta</translation>
        </message>
        <message>
            <source>Clients that may be this person</source>
            <translation>Klienti, kteří mohou být touto osobou</translation>
        </message>
        <message>
            <source>for example 12. 5. 1978</source>
            <translation>například 12. 5. 1978</translation>
        </message>
        <message>
            <source>kind and number, for example P 12345678</source>
            <translation>druh a číslo, například P 12345678</translation>
        </message>
        <message>
            <source>Write the name: clients that may be the same person appear here.</source>
            <translation>Zapište jméno: zde se zobrazí klienti, kteří mohou být toutéž osobou.</translation>
        </message>
        <message>
            <source>No client of this name is known.</source>
            <translation>Klient tohoto jména není znám.</translation>
        </message>
        <message>
            <source>⚠ This person is probably a client already. Enter or a double click opens the card.</source>
            <translation>⚠ Tato osoba je pravděpodobně již klientem. Kartu otevřete klávesou Enter nebo dvojím kliknutím.</translation>
        </message>
        <message>
            <source>Is it one of these? Enter or a double click opens the card.</source>
            <translation>Je to někdo z nich? Kartu otevřete klávesou Enter nebo dvojím kliknutím.</translation>
        </message>
        <message>
            <source>Create although it is here</source>
            <translation>Založit, přestože zde již je</translation>
        </message>
        <message>
            <source>Creating a client</source>
            <translation>Založení klienta</translation>
        </message>
        <message>
            <source>Client %1 was created</source>
            <translation>Klient %1 byl založen</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::NewOrganisationDialog</name>
        <message>
            <source>New organisation</source>
            <translation>Nová organizace</translation>
        </message>
        <message>
            <source>One organisation will be read from the register of organisations (E256) by its number. The register records who looked and why. The next distribution subscribes it (E315), then its changes arrive by themselves.</source>
            <translation>Z registru osob se podle čísla načte jedna organizace (E256). Registr zaznamená, kdo se díval a proč. Příští rozdělování ji přihlásí k odběru (E315), potom její změny přicházejí samy.</translation>
        </message>
        <message>
            <source>Read and create</source>
            <translation>Načíst a založit</translation>
        </message>
        <message>
            <source>&amp;IČO:</source>
            <translation>&amp;IČO:</translation>
        </message>
        <message>
            <source>eight digits, for example 00006947</source>
            <translation>osm číslic, například 00006947</translation>
        </message>
        <message>
            <source>⚠ No organisation has such a number: its last digit does not check the others.</source>
            <translation>⚠ Takové číslo žádná organizace nemá: poslední číslice neodpovídá ostatním.</translation>
        </message>
        <message>
            <source>Write the number: whether the organisation is a client already appears here.</source>
            <translation>Napište číslo: zda je organizace už klientem, se objeví zde.</translation>
        </message>
        <message>
            <source>⚠ This organisation is client %1 already.</source>
            <translation>⚠ Tato organizace už je klientem %1.</translation>
        </message>
        <message>
            <source>The number fits, and no client has it yet.</source>
            <translation>Číslo souhlasí a žádný klient je zatím nemá.</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Otevřít klienta</translation>
        </message>
        <message>
            <source>Reading an organisation from ROS</source>
            <translation>Načítá se organizace z ROS</translation>
        </message>
        <message>
            <source>Client %1 was created</source>
            <translation>Klient %1 byl založen</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::PseudonymsModel</name>
        <message>
            <source>Pseudonym</source>
            <translation>Pseudonym</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Poprvé zaznamenán</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Naposledy zaznamenán</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::SimilarModel</name>
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
            <source>How it fits</source>
            <translation>Míra shody</translation>
        </message>
        <message>
            <source>⚠ the same name and birth or document</source>
            <translation>⚠ stejné jméno a narození nebo doklad</translation>
        </message>
        <message>
            <source>similar name</source>
            <translation>podobné jméno</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::TimelineModel</name>
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
        <message>
            <source>“%1” is not in the table of names: a misspelt name would change nothing.</source>
            <translation>„%1“ není v tabulce názvů: chybně zapsaný název by nic nezměnil.</translation>
        </message>
        <message numerus="yes">
            <source>“subject” may have at most %n letter(s).</source>
            <translation>
                <numerusform>„subject“ smí mít nejvýše %n znak.</numerusform>
                <numerusform>„subject“ smí mít nejvýše %n znaky.</numerusform>
                <numerusform>„subject“ smí mít nejvýše %n znaků.</numerusform>
            </translation>
        </message>
        <message>
            <source>The training registers' file %1 cannot be read.</source>
            <translation>Soubor zkušebních registrů %1 nelze přečíst.</translation>
        </message>
        <message>
            <source>Ask for the right to read their folder.</source>
            <translation>Požádejte o právo číst jejich složku.</translation>
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
        <message>
            <source>The registers refused the secure connection.</source>
            <translation>Registry odmítly zabezpečené spojení.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the registers accept the certificate of this office and its kind of key.</source>
            <translation>Zeptejte se správce, zda registry přijímají certifikát tohoto úřadu a jeho druh klíče.</translation>
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
        <name>kmen::genealogy::GenealogyGraph</name>
        <message>
            <source>circle</source>
            <translation>kruh</translation>
        </message>
        <message numerus="yes">
            <source>%n more, one after another</source>
            <translation>
                <numerusform>%n další</numerusform>
                <numerusform>%n další po sobě</numerusform>
                <numerusform>%n dalších po sobě</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>od %1</translation>
        </message>
        <message>
            <source>no client of ours</source>
            <translation>není naším klientem</translation>
        </message>
        <message>
            <source>%1, our client</source>
            <translation>%1, náš klient</translation>
        </message>
        <message>
            <source>%1, no client</source>
            <translation>%1, není klient</translation>
        </message>
        <message>
            <source>Genealogy; the arrows walk along the edges</source>
            <translation>Rodokmen; šipkami procházíte po hranách</translation>
        </message>
    </context>
    <context>
        <name>kmen::genealogy::GenealogyPage</name>
        <message>
            <source>Ask ORG (E77, E71)…</source>
            <translation>Dotázat se ORG (E77, E71)…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Uložit jako…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Tisk…</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Otevřít klienta</translation>
        </message>
        <message>
            <source>Open an identity case</source>
            <translation>Založit spor identity</translation>
        </message>
        <message>
            <source>Show long chains whole</source>
            <translation>Zobrazit dlouhé řetězy celé</translation>
        </message>
        <message>
            <source>Identifiers of the genealogy</source>
            <translation>Identifikátory rodokmenu</translation>
        </message>
        <message>
            <source>Genealogy of identifiers</source>
            <translation>Rodokmen identifikátorů</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>KID, or a name and a birth date</source>
            <translation>KID, nebo jméno a datum narození</translation>
        </message>
        <message>
            <source>from</source>
            <translation>od</translation>
        </message>
        <message>
            <source>to</source>
            <translation>do</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Přizpůsobit</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Zvětšit</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Zmenšit</translation>
        </message>
        <message>
            <source>Whose genealogy?</source>
            <translation>Čí rodokmen?</translation>
        </message>
        <message>
            <source>Write a client's number or name, or come here from a client's card. What we keep is shown at once; what the registers say is read when you ask for it, with a purpose.</source>
            <translation>Zapište číslo nebo jméno klienta, nebo sem přejděte z karty klienta. Co vedeme sami, se zobrazí ihned; co uvádějí registry, se načte na váš dotaz s uvedením účelu.</translation>
        </message>
        <message>
            <source>Ask ORG for the genealogy (E77, E71)</source>
            <translation>Dotázat se ORG na rodokmen (E77, E71)</translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Nikdo neodpovídá.</translation>
        </message>
        <message>
            <source>More clients fit; add the birth date or write the KID.</source>
            <translation>Odpovídá více klientů; doplňte datum narození nebo zapište KID.</translation>
        </message>
        <message>
            <source>There is no genealogy</source>
            <translation>Rodokmen není k dispozici</translation>
        </message>
        <message>
            <source>Source: ORG, E77 and E71, %1 · %2 – %3</source>
            <translation>Zdroj: ORG, E77 a E71, %1 · %2 – %3</translation>
        </message>
        <message>
            <source>Only what we keep; the registers were not asked</source>
            <translation>Pouze to, co vedeme; registry nebyly dotázány</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… a %n další</numerusform>
                <numerusform>… a %n další</numerusform>
                <numerusform>… a %n dalších</numerusform>
            </translation>
        </message>
        <message>
            <source>An identity case of this client waits for a decision.</source>
            <translation>Spor identity tohoto klienta čeká na rozhodnutí.</translation>
        </message>
        <message>
            <source>The period is not right; write two dates, the earlier first.</source>
            <translation>Období není správné; zapište dvě data, nejprve dřívější.</translation>
        </message>
        <message>
            <source>Ask ORG for the genealogy?</source>
            <translation>Dotázat se ORG na rodokmen?</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Dotázat se</translation>
        </message>
        <message>
            <source>Genealogy (E77, E71)</source>
            <translation>Rodokmen (E77, E71)</translation>
        </message>
        <message>
            <source>Go to the identity case</source>
            <translation>Přejít na spor identity</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>Save the genealogy</source>
            <translation>Uložit rodokmen</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Dokument PDF (*.pdf)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>Kresba SVG (*.svg)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Uloženo jako %1</translation>
        </message>
        <message>
            <source>Calls in the journal</source>
            <translation>Volání v deníku</translation>
        </message>
        <message>
            <source>Identifiers of a client from the left to the right: predecessors, then successors. A full frame is valid, cut corners have ended, a dashed frame is unknown to ORG; the bar at the left says that it is ours. A dashed line is what we know and ORG did not say. The years above the columns say when the office learned of them.

Arrows walk along the edges, Ctrl with arrows moves the drawing, + and − zoom, 0 fits it; Enter opens the client. The table below says the same.</source>
            <translation>Identifikátory klienta zleva doprava: předchůdci, pak nástupci. Plný rámeček je platný, seříznuté rohy zanikly, čárkovaný rámeček ORG nezná; pruh vlevo říká, že je náš. Čárkovaná čára je to, co víme my a ORG neřekl. Roky nad sloupci říkají, kdy se o nich úřad dozvěděl.

Šipky chodí po hranách, Ctrl se šipkami posouvá kresbu, + a − přibližují, 0 ji celou ukáže; Enter otevře klienta. Tabulka dole říká totéž.</translation>
        </message>
        <message>
            <source>ORG is asked for predecessors and successors of %1 (E77) and for the validity of all that it names (E71). The register records who asked and why.</source>
            <translation>ORG bude dotázán na předchůdce a nástupce %1 (E77) a na platnost všech, které uvede (E71). Registr zaznamená, kdo se ptal a proč.</translation>
        </message>
    </context>
    <context>
        <name>kmen::genealogy::NodesModel</name>
        <message>
            <source>Identifier</source>
            <translation>Identifikátor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Událost</translation>
        </message>
        <message>
            <source>With us</source>
            <translation>U nás</translation>
        </message>
        <message>
            <source>Predecessors</source>
            <translation>Předchůdci</translation>
        </message>
        <message>
            <source>Successors</source>
            <translation>Nástupci</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>od %1</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nikdo</translation>
        </message>
        <message>
            <source>Agenda · system</source>
            <translation>Agenda · systém</translation>
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
            <source>Clients not identified yet</source>
            <translation>Dosud neztotožnění klienti</translation>
        </message>
        <message>
            <source>No client waits to be identified.</source>
            <translation>Na ztotožnění nečeká žádný klient.</translation>
        </message>
        <message>
            <source>A client was to be linked to a person whom another client is already.</source>
            <translation>Klient měl být propojen s osobou, kterou už je jiný klient.</translation>
        </message>
        <message>
            <source>An identity case about the two clients was opened; an administrator of the registry decides it.</source>
            <translation>O obou klientech byl otevřen spor identity; rozhodne jej správce registru.</translation>
        </message>
        <message>
            <source>Already a client, read again.</source>
            <translation>Už je klientem, znovu načten.</translation>
        </message>
        <message>
            <source>The value in the column “%1” is not a RÚIAN code.</source>
            <translation>Hodnota ve sloupci „%1“ není kód RÚIAN.</translation>
        </message>
        <message>
            <source>A client was made of a person found in the register although another client looks like the person.</source>
            <translation>Z osoby nalezené v registru vznikl klient, ačkoli se jí podobá jiný klient.</translation>
        </message>
        <message>
            <source>The client has been identified.</source>
            <translation>Klient byl ztotožněn.</translation>
        </message>
        <message>
            <source>More than one person of the register fits the client's data.</source>
            <translation>Údajům klienta odpovídá v registru víc osob.</translation>
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
            <source>Persons found become clients and are subscribed to notices of changes.</source>
            <translation>Nalezené osoby se stanou klienty a budou přihlášeny k odběru oznámení o změnách.</translation>
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
        <message>
            <source>Clients not identified yet…</source>
            <translation>Dosud neztotožnění klienti…</translation>
        </message>
        <message>
            <source>Clients of the office who have no identifier of the registers</source>
            <translation>Klienti úřadu, kteří nemají identifikátor z registrů</translation>
        </message>
        <message>
            <source>Reading clients who are not identified yet</source>
            <translation>Načítají se dosud neztotožnění klienti</translation>
        </message>
        <message>
            <source>%1-not-identified.csv</source>
            <translation>%1-not-identified.csv</translation>
        </message>
        <message>
            <source>It is asked in the role %1.</source>
            <translation>Dotazuje se v roli %1.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BulkRuns</name>
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
        <message>
            <source>— not searched by —</source>
            <translation>— nehledá se podle něj —</translation>
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
        <message numerus="yes">
            <source>%1 of %n row(s) can be asked about</source>
            <translation>
                <numerusform>Dotázat se lze na %1 z %n řádku</numerusform>
                <numerusform>Dotázat se lze na %1 z %n řádků</numerusform>
                <numerusform>Dotázat se lze na %1 z %n řádků</numerusform>
            </translation>
        </message>
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
        <message numerus="yes">
            <source>%n row(s) · letters in %1 · columns divided by %2</source>
            <translation>
                <numerusform>%n řádek · kódování %1 · oddělovač sloupců %2</numerusform>
                <numerusform>%n řádky · kódování %1 · oddělovač sloupců %2</numerusform>
                <numerusform>%n řádků · kódování %1 · oddělovač sloupců %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) of the office without an identifier of the registers; who is found is linked to the client.</source>
            <translation>
                <numerusform>%n klient úřadu bez identifikátoru z registrů; nalezená osoba se s klientem propojí.</numerusform>
                <numerusform>%n klienti úřadu bez identifikátoru z registrů; nalezená osoba se s klientem propojí.</numerusform>
                <numerusform>%n klientů úřadu bez identifikátoru z registrů; nalezená osoba se s klientem propojí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) of E278, at least %1.</source>
            <translation>
                <numerusform>%n volání E278, nejméně %1.</numerusform>
                <numerusform>%n volání E278, nejméně %1.</numerusform>
                <numerusform>%n volání E278, nejméně %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) of E278 and up to %1 to subscribe, at least %2.</source>
            <translation>
                <numerusform>%n volání E278 a až %1 volání k přihlášení odběru, nejméně %2.</numerusform>
                <numerusform>%n volání E278 a až %1 volání k přihlášení odběru, nejméně %2.</numerusform>
                <numerusform>%n volání E278 a až %1 volání k přihlášení odběru, nejméně %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Nothing has been sent to the registers yet.</source>
            <translation>%1 Do registrů dosud nebylo nic odesláno.</translation>
        </message>
        <message>
            <source>&amp;Agenda and role</source>
            <translation>&amp;Agenda a role</translation>
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
        <message>
            <source>Save those not identified…</source>
            <translation>Uložit neztotožněné…</translation>
        </message>
        <message>
            <source>The same columns and why; corrected, the file can be identified again</source>
            <translation>Stejné sloupce a důvod; po opravě lze soubor ztotožnit znovu</translation>
        </message>
        <message>
            <source> · kept here until %1</source>
            <translation> · uchováno zde do %1</translation>
        </message>
        <message>
            <source> · in the role %1</source>
            <translation> · v roli %1</translation>
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
        <message>
            <source>Agenda and role</source>
            <translation>Agenda a role</translation>
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
        <message>
            <source>Identify</source>
            <comment>title of the workplace</comment>
            <translation>Ztotožnění</translation>
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
        <message>
            <source>Open an identity case about %1</source>
            <translation>Otevřít spor identity o %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::RoleChoice</name>
        <message>
            <source>Agenda and role in which the registers are asked</source>
            <translation>Agenda a role, ve které se registry dotazují</translation>
        </message>
    </context>
    <context>
        <name>kmen::identity</name>
        <message>
            <source>%1 is not known to ORG.</source>
            <translation>ORG nezná %1.</translation>
        </message>
        <message>
            <source>A case has at most %1 clients.</source>
            <translation>Spor má nejvýše tento počet klientů: %1.</translation>
        </message>
        <message>
            <source>A client that ends must leave nothing behind: links and documents are not all distributed.</source>
            <translation>Po zanikajícím klientovi nesmí nic zůstat: nejsou rozdělena všechna propojení a dokumenty.</translation>
        </message>
        <message>
            <source>A client was added to the case.</source>
            <translation>Ke sporu byl přidán klient.</translation>
        </message>
        <message>
            <source>A division needs somebody who receives.</source>
            <translation>Rozdělení vyžaduje někoho, kdo přebírá.</translation>
        </message>
        <message>
            <source>A file may have at most 20 MB.</source>
            <translation>Soubor může mít nejvýše 20 MB.</translation>
        </message>
        <message>
            <source>A merge needs two clients at least.</source>
            <translation>Sloučení vyžaduje alespoň dva klienty.</translation>
        </message>
        <message>
            <source>A proposal of %1 waits for an approval already.</source>
            <translation>Na schválení již čeká návrh, který podal uživatel %1.</translation>
        </message>
        <message>
            <source>Check the validity (E71). When the registers merge the persons, one identifier ends and the case can be decided.</source>
            <translation>Ověřte platnost (E71). Jakmile registry osoby sloučí, jeden identifikátor zanikne a o sporu lze rozhodnout.</translation>
        </message>
        <message>
            <source>Choose each client of the case once.</source>
            <translation>Zvolte každého klienta sporu jednou.</translation>
        </message>
        <message>
            <source>Choose one of the candidates.</source>
            <translation>Zvolte jednoho z kandidátů.</translation>
        </message>
        <message>
            <source>Choose which clients are one person.</source>
            <translation>Zvolte, kteří klienti jsou jednou osobou.</translation>
        </message>
        <message>
            <source>Client %1 has ended already.</source>
            <translation>Klient %1 již zanikl.</translation>
        </message>
        <message>
            <source>Client %1 has the valid identifier and must be the one that goes on.</source>
            <translation>Klient %1 má platný identifikátor a musí být tím, který pokračuje.</translation>
        </message>
        <message>
            <source>Decide it in parts.</source>
            <translation>Rozhodněte jej po částech.</translation>
        </message>
        <message>
            <source>If the value is wrong, announce it to the register.</source>
            <translation>Je-li hodnota chybná, oznamte to registru.</translation>
        </message>
        <message>
            <source>It must be approved, refused or withdrawn first.</source>
            <translation>Nejprve musí být schválen, zamítnut nebo stažen.</translation>
        </message>
        <message>
            <source>Keep it in the records service and note its number.</source>
            <translation>Uložte jej do spisové služby a poznamenejte jeho číslo.</translation>
        </message>
        <message>
            <source>Merge the two clients, or move the identifier.</source>
            <translation>Slučte oba klienty, nebo přesuňte identifikátor.</translation>
        </message>
        <message>
            <source>Only %1 can withdraw it.</source>
            <translation>Stáhnout návrh může pouze %1.</translation>
        </message>
        <message>
            <source>Open the case again and look where the number leads.</source>
            <translation>Otevřete spor znovu a podívejte se, kam číslo odkazuje.</translation>
        </message>
        <message>
            <source>Open the case again.</source>
            <translation>Otevřete spor znovu.</translation>
        </message>
        <message>
            <source>Opened over the genealogy of identifiers.</source>
            <translation>Otevřeno nad rodokmenem identifikátorů.</translation>
        </message>
        <message>
            <source>Read the candidates now and make a client of one of them, or add a client to the case.</source>
            <translation>Načtěte nyní kandidáty a založte z jednoho z nich klienta, nebo ke sporu přidejte jiného klienta.</translation>
        </message>
        <message>
            <source>Refuse it and propose anew from what is there now.</source>
            <translation>Zamítněte návrh a navrhněte znovu podle současného stavu.</translation>
        </message>
        <message>
            <source>Refuse it with a reason instead.</source>
            <translation>Místo toho jej zamítněte s uvedením důvodu.</translation>
        </message>
        <message>
            <source>Say for each link and document who gets it.</source>
            <translation>U každého propojení a dokumentu určete, kdo jej získá.</translation>
        </message>
        <message>
            <source>Taking a case from a colleague needs a reason.</source>
            <translation>Převzetí sporu od kolegy vyžaduje důvod.</translation>
        </message>
        <message>
            <source>The case has no such candidate for the identifier.</source>
            <translation>Spor takového kandidáta na identifikátor nemá.</translation>
        </message>
        <message>
            <source>The clients are no longer as they were when the decision was proposed.</source>
            <translation>Klienti již nejsou v tom stavu, v jakém byli při návrhu rozhodnutí.</translation>
        </message>
        <message>
            <source>Look at the case again and propose anew.</source>
            <translation>Projděte spor znovu a podejte nový návrh.</translation>
        </message>
        <message>
            <source>Closed by the decision on case %1.</source>
            <translation>Uzavřeno rozhodnutím o sporu %1.</translation>
        </message>
        <message>
            <source>Open again: the decision on case %1 was taken back.</source>
            <translation>Znovu otevřeno: rozhodnutí o sporu %1 bylo vzato zpět.</translation>
        </message>
        <message>
            <source>The decision is not about this case's clients.</source>
            <translation>Rozhodnutí se netýká klientů tohoto sporu.</translation>
        </message>
        <message>
            <source>The file %1 was taken out.</source>
            <translation>Soubor %1 byl vyňat.</translation>
        </message>
        <message>
            <source>The identifiers lead in a circle; the edge that closes it is drawn dashed.</source>
            <translation>Identifikátory vedou v kruhu; hrana, která jej uzavírá, je čárkovaná.</translation>
        </message>
        <message>
            <source>The registers hold these clients for different persons: each has a valid identifier.</source>
            <translation>Registry vedou tyto klienty jako různé osoby: každý má platný identifikátor.</translation>
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
            <source>There is no such decision.</source>
            <translation>Takové rozhodnutí neexistuje.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Takový soubor neexistuje.</translation>
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
            <source>%1 works on this case until %2.</source>
            <translation>Na tomto sporu pracuje %1 do %2.</translation>
        </message>
        <message>
            <source>This pair is not declared different.</source>
            <translation>Tato dvojice není prohlášena za různé osoby.</translation>
        </message>
        <message>
            <source>This person is already kept as client %1.</source>
            <translation>Tato osoba je již vedena jako klient %1.</translation>
        </message>
        <message>
            <source>Typed in identity case %1 by %2.</source>
            <translation>Zapsal(a) %2 ve sporu identity %1.</translation>
        </message>
        <message>
            <source>Wait, or ask a supervisor to take the case over.</source>
            <translation>Vyčkejte, nebo požádejte vedoucího, aby spor převzal.</translation>
        </message>
        <message>
            <source>The proposal does not wait for an approval any more.</source>
            <translation>Návrh již nečeká na schválení.</translation>
        </message>
        <message>
            <source>We keep %1 as the successor of %2; ORG does not say so.</source>
            <translation>Vedeme %1 jako nástupce %2; ORG to neuvádí.</translation>
        </message>
        <message>
            <source>What is to be divided is no longer as it was shown.</source>
            <translation>To, co se má rozdělit, již není ve stavu, v jakém bylo zobrazeno.</translation>
        </message>
        <message>
            <source>Who proposed a decision cannot decide it: it takes two people.</source>
            <translation>Kdo rozhodnutí navrhl, nemůže o něm rozhodnout: je třeba dvou osob.</translation>
        </message>
        <message>
            <source>Ask a colleague.</source>
            <translation>Požádejte kolegu.</translation>
        </message>
        <message>
            <source>The database refused: %1</source>
            <translation>Databáze odmítla: %1</translation>
        </message>
        <message>
            <source>Write why.</source>
            <translation>Napište proč.</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>komu: %1</translation>
        </message>
        <message>
            <source>to nobody</source>
            <translation>nikomu</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>do %1</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>čeká na schválení</translation>
        </message>
        <message>
            <source>carried out</source>
            <translation>provedeno</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>zamítnuto</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>staženo</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>vzato zpět</translation>
        </message>
        <message>
            <source>Take back what came later first, or put it right by another decision.</source>
            <translation>Nejprve vezměte zpět, co přišlo později, nebo to napravte jiným rozhodnutím.</translation>
        </message>
        <message>
            <source>Only a decision that was carried out can be taken back, and only once.</source>
            <translation>Vzít zpět lze pouze provedené rozhodnutí, a to jen jednou.</translation>
        </message>
        <message>
            <source>Reading clients</source>
            <translation>Načítají se klienti</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>příjmení</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>jméno</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>datum narození</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresa</translation>
        </message>
        <message>
            <source>document</source>
            <translation>doklad</translation>
        </message>
        <message>
            <source>data box</source>
            <translation>datová schránka</translation>
        </message>
        <message>
            <source>same</source>
            <translation>shoda</translation>
        </message>
        <message>
            <source>nearly the same</source>
            <translation>téměř shoda</translation>
        </message>
        <message>
            <source>sounds the same</source>
            <translation>zní stejně</translation>
        </message>
        <message>
            <source>swapped</source>
            <translation>prohozeno</translation>
        </message>
        <message>
            <source>is the other's birth surname</source>
            <translation>je rodným příjmením druhého</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>liší se</translation>
        </message>
        <message>
            <source>%1 %2 (%3)</source>
            <translation>%1 %2 (%3)</translation>
        </message>
        <message>
            <source>The search for duplicates was stopped.</source>
            <translation>Vyhledávání duplicit bylo zastaveno.</translation>
        </message>
        <message>
            <source>Searching for duplicates</source>
            <translation>Vyhledávají se duplicity</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>platný</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>nahrazený</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>zrušený</translation>
        </message>
        <message>
            <source>unknown to ORG</source>
            <translation>pro ORG neznámý</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>nahrazení</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>sloučení</translation>
        </message>
        <message>
            <source>division</source>
            <translation>rozdělení</translation>
        </message>
        <message>
            <source>Asking for predecessors and successors (E77)</source>
            <translation>Dotaz na předchůdce a nástupce (E77)</translation>
        </message>
        <message>
            <source>Checking their validity (E71)</source>
            <translation>Ověřuje se jejich platnost (E71)</translation>
        </message>
        <message>
            <source>The client has no identifier of the registers.</source>
            <translation>Klient nemá identifikátor z registrů.</translation>
        </message>
        <message>
            <source>Identify the client in the register first.</source>
            <translation>Nejprve klienta v registru ztotožněte.</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>čeká</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hotovo</translation>
        </message>
        <message>
            <source>the registers say so</source>
            <translation>uvádějí to registry</translation>
        </message>
        <message>
            <source>the papers agree</source>
            <translation>doklady se shodují</translation>
        </message>
        <message>
            <source>the person confirmed it</source>
            <translation>osoba to potvrdila</translation>
        </message>
        <message>
            <source>a typing error of ours</source>
            <translation>naše chyba v zápisu</translation>
        </message>
        <message>
            <source>the papers differ</source>
            <translation>doklady se liší</translation>
        </message>
        <message>
            <source>the person said it is somebody else</source>
            <translation>osoba uvedla, že jde o někoho jiného</translation>
        </message>
        <message>
            <source>there is not enough evidence</source>
            <translation>není dostatek podkladů</translation>
        </message>
        <message>
            <source>the earlier decision was wrong</source>
            <translation>dřívější rozhodnutí bylo chybné</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>jiný důvod</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Sloučení</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>Rozdělení</translation>
        </message>
        <message>
            <source>Replacement of the identifier</source>
            <translation>Nahrazení identifikátoru</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Zrušení</translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Vzetí zpět</translation>
        </message>
        <message>
            <source>The stored decision cannot be read.</source>
            <translation>Uložené rozhodnutí nelze přečíst.</translation>
        </message>
        <message>
            <source>Withdraw it and propose again.</source>
            <translation>Stáhněte je a navrhněte znovu.</translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s) move from %1 to %2</source>
            <translation>
                <numerusform>%n identifikátor se přesune z %1 na %2</numerusform>
                <numerusform>%n identifikátory se přesunou z %1 na %2</numerusform>
                <numerusform>%n identifikátorů se přesune z %1 na %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) to other systems move from %1 to %2</source>
            <translation>
                <numerusform>%n propojení s jiným systémem se přesune z %1 na %2</numerusform>
                <numerusform>%n propojení s jinými systémy se přesunou z %1 na %2</numerusform>
                <numerusform>%n propojení s jinými systémy se přesune z %1 na %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 stay: %2 has the same</source>
            <translation>
                <numerusform>%n propojení zůstane u %1, protože %2 má stejné</numerusform>
                <numerusform>%n propojení zůstanou u %1, protože %2 má stejná</numerusform>
                <numerusform>%n propojení zůstane u %1, protože %2 má stejná</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) move from %1 to %2</source>
            <translation>
                <numerusform>%n dokument se přesune z %1 na %2</numerusform>
                <numerusform>%n dokumenty se přesunou z %1 na %2</numerusform>
                <numerusform>%n dokumentů se přesune z %1 na %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n portal identity(ies) move from %1 to %2</source>
            <translation>
                <numerusform>%n portálová identita se přesune z %1 na %2</numerusform>
                <numerusform>%n portálové identity se přesunou z %1 na %2</numerusform>
                <numerusform>%n portálových identit se přesune z %1 na %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) move from %1 to %2</source>
            <translation>
                <numerusform>%n oznámení se přesune z %1 na %2</numerusform>
                <numerusform>%n oznámení se přesunou z %1 na %2</numerusform>
                <numerusform>%n oznámení se přesune z %1 na %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of the history move from %1 to %2</source>
            <translation>
                <numerusform>%n záznam historie se přesune z %1 na %2</numerusform>
                <numerusform>%n záznamy historie se přesunou z %1 na %2</numerusform>
                <numerusform>%n záznamů historie se přesune z %1 na %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of the office are taken from %1 to %2</source>
            <translation>
                <numerusform>%n údaj úřadu se převezme z %1 na %2</numerusform>
                <numerusform>%n údaje úřadu se převezmou z %1 na %2</numerusform>
                <numerusform>%n údajů úřadu se převezme z %1 na %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s) of %1 end</source>
            <translation>
                <numerusform>%n identifikátor klienta %1 skončí</numerusform>
                <numerusform>%n identifikátory klienta %1 skončí</numerusform>
                <numerusform>%n identifikátorů klienta %1 skončí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 gets %n new identifier(s)</source>
            <translation>
                <numerusform>%1 získá %n nový identifikátor</numerusform>
                <numerusform>%1 získá %n nové identifikátory</numerusform>
                <numerusform>%1 získá %n nových identifikátorů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 will be subscribed to changes (%n identifier(s))</source>
            <translation>
                <numerusform>U %1 začne odběr změn (%n identifikátor)</numerusform>
                <numerusform>U %1 začne odběr změn (%n identifikátory)</numerusform>
                <numerusform>U %1 začne odběr změn (%n identifikátorů)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subscription(s) of %1 will end</source>
            <translation>
                <numerusform>%n odběr změn klienta %1 skončí</numerusform>
                <numerusform>%n odběry změn klienta %1 skončí</numerusform>
                <numerusform>%n odběrů změn klienta %1 skončí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other case(s) move from %1 to %2</source>
            <translation>
                <numerusform>%n další spor přejde z %1 na %2</numerusform>
                <numerusform>%n další spory přejdou z %1 na %2</numerusform>
                <numerusform>%n dalších sporů přejde z %1 na %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) close, this one and those that lose their sense</source>
            <translation>
                <numerusform>%n spor se uzavře (tento)</numerusform>
                <numerusform>%n spory se uzavřou (tento a ty, které pozbudou smyslu)</numerusform>
                <numerusform>%n sporů se uzavře (tento a ty, které pozbudou smyslu)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) open again</source>
            <translation>
                <numerusform>%n spor se znovu otevře</numerusform>
                <numerusform>%n spory se znovu otevřou</numerusform>
                <numerusform>%n sporů se znovu otevře</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ends; the number keeps its explanation</source>
            <translation>%1 zaniká; k číslu zůstává vysvětlení</translation>
        </message>
        <message>
            <source>%1 ends and leads to %2 for ever</source>
            <translation>%1 zaniká a trvale odkazuje na %2</translation>
        </message>
        <message>
            <source>%1 is a client of its own again</source>
            <translation>%1 je opět samostatným klientem</translation>
        </message>
        <message>
            <source>This client number was never given.</source>
            <translation>Toto číslo klienta nebylo nikdy přiděleno.</translation>
        </message>
        <message>
            <source>Check the number letter by letter.</source>
            <translation>Zkontrolujte číslo znak po znaku.</translation>
        </message>
        <message>
            <source>The identity case is closed already.</source>
            <translation>Spor identity je již uzavřen.</translation>
        </message>
        <message>
            <source>Client %1 would have two valid identifiers.</source>
            <translation>Klient %1 by měl dva platné identifikátory.</translation>
        </message>
        <message>
            <source>Check the validity (E71); one person has one.</source>
            <translation>Ověřte platnost (E71); jedna osoba má jeden.</translation>
        </message>
        <message>
            <source>The link %1</source>
            <translation>Propojení %1</translation>
        </message>
        <message>
            <source>The document %1</source>
            <translation>Dokument %1</translation>
        </message>
        <message>
            <source>The identifier %1</source>
            <translation>Identifikátor %1</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Klient %1</translation>
        </message>
        <message>
            <source>The value “%1”</source>
            <translation>Údaj „%1“</translation>
        </message>
        <message>
            <source>Identity case %1</source>
            <translation>Spor identity %1</translation>
        </message>
        <message>
            <source>An entry of the client</source>
            <translation>Záznam klienta</translation>
        </message>
        <message>
            <source>Client %1 was ended by the later decision %2; take that one back first.</source>
            <translation>Klient %1 byl ukončen pozdějším rozhodnutím %2; nejprve vezměte zpět toto rozhodnutí.</translation>
        </message>
        <message>
            <source>Client %1 has ended since.</source>
            <translation>Klient %1 mezitím zanikl.</translation>
        </message>
        <message>
            <source>%1 was changed by the later decision %2; take that one back first.</source>
            <translation>%1: změněno pozdějším rozhodnutím %2; nejprve vezměte zpět toto rozhodnutí.</translation>
        </message>
        <message>
            <source>%1 was changed since.</source>
            <translation>%1: mezitím změněno.</translation>
        </message>
        <message>
            <source>%1 is no longer where the decision put it.</source>
            <translation>%1: již není tam, kam to rozhodnutí zařadilo.</translation>
        </message>
        <message>
            <source>Client %1 has another valid identifier since.</source>
            <translation>Klient %1 má mezitím jiný platný identifikátor.</translation>
        </message>
        <message>
            <source>Only an administrator of the registry decides about identities.</source>
            <translation>O identitě rozhoduje jen správce registru.</translation>
        </message>
        <message>
            <source>Leave a note in the case and ask an administrator; roles are given by “kmen-worker database grant LOGIN administrator”.</source>
            <translation>Zanechte ve sporu poznámku a požádejte správce; role přiděluje „kmen-worker database grant LOGIN administrator“.</translation>
        </message>
        <message>
            <source>%1 goes on.</source>
            <translation>%1 pokračuje.</translation>
        </message>
        <message>
            <source>%1 leads to %2.</source>
            <translation>%1 vede k %2.</translation>
        </message>
        <message>
            <source>%1, proposed by %2, approved by %3: %4</source>
            <translation>%1, navrhl(a) %2, schválil(a) %3: %4</translation>
        </message>
        <message>
            <source>%1 ended without a successor (%2).</source>
            <translation>%1 skončil bez nástupce (%2).</translation>
        </message>
        <message>
            <source>%1 leads to %2 (%3).</source>
            <translation>%1 vede k %2 (%3).</translation>
        </message>
        <message>
            <source>A link that has ended</source>
            <translation>Ukončená vazba</translation>
        </message>
        <message>
            <source>A document that was removed</source>
            <translation>Odstraněný doklad</translation>
        </message>
        <message>
            <source>under the name %1</source>
            <translation>pod názvem %1</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) typed by hand in this case are written to %2</source>
            <translation>
                <numerusform>%n údaj zapsaný ručně v tomto sporu se zapíše ke klientovi %2</numerusform>
                <numerusform>%n údaje zapsané ručně v tomto sporu se zapíší ke klientovi %2</numerusform>
                <numerusform>%n údajů zapsaných ručně v tomto sporu se zapíše ke klientovi %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing the clients of cases</source>
            <translation>Porovnávají se klienti sporů</translation>
        </message>
        <message>
            <source>%1 is archived; nothing came in its place.</source>
            <translation>%1 je archivován; na jeho místo nepřišel nikdo.</translation>
        </message>
        <message>
            <source>%1 is ours, and ORG's answer for this period does not have it.</source>
            <translation>%1 je v našem kmeni, ale odpověď ORG za toto období jej neobsahuje.</translation>
        </message>
        <message>
            <source>%1 is valid here and no longer valid in ORG.</source>
            <translation>%1 u nás platí, v ORG už ne.</translation>
        </message>
        <message>
            <source>%1 has ended here and is valid in ORG.</source>
            <translation>%1 u nás skončil, v ORG platí.</translation>
        </message>
        <message>
            <source>The register of organisations holds these clients for different organisations: neither of their IČO has ceased.</source>
            <translation>Registr osob vede tyto klienty jako různé organizace: žádné z jejich IČO nezaniklo.</translation>
        </message>
        <message>
            <source>Read them again. When one of them ceases, the case can be decided.</source>
            <translation>Načtěte je znovu. Až jedno z IČO zanikne, lze o případu rozhodnout.</translation>
        </message>
        <message>
            <source>An organisation and a person of the registers are not one client.</source>
            <translation>Organizace a osoba z registrů nejsou jeden klient.</translation>
        </message>
        <message>
            <source>Close the case: they are different.</source>
            <translation>Uzavřete případ: jsou různí.</translation>
        </message>
        <message>
            <source>The organisation whose IČO has not ceased must be the one that goes on.</source>
            <translation>Pokračovat musí organizace, jejíž IČO nezaniklo.</translation>
        </message>
        <message>
            <source>Choose that client as the one that goes on.</source>
            <translation>Zvolte tohoto klienta jako pokračujícího.</translation>
        </message>
        <message>
            <source>No value was typed for “%1”.</source>
            <translation>Pro údaj „%1“ není zapsána žádná hodnota.</translation>
        </message>
        <message>
            <source>Write the value.</source>
            <translation>Zapište hodnotu.</translation>
        </message>
        <message>
            <source>What the registers said in this case cannot be read.</source>
            <translation>Co registry v tomto případu uvedly, nelze přečíst.</translation>
        </message>
        <message>
            <source>Read the persons of the case again.</source>
            <translation>Načtěte osoby případu znovu.</translation>
        </message>
        <message>
            <source>The journal has no call that could have brought this answer.</source>
            <translation>V deníku není volání, které mohlo tuto odpověď přinést.</translation>
        </message>
        <message>
            <source>The case has no such candidate.</source>
            <translation>Případ takového kandidáta nemá.</translation>
        </message>
        <message>
            <source>Refresh the case.</source>
            <translation>Obnovte spor.</translation>
        </message>
        <message>
            <source>The answer is about somebody else than the candidate.</source>
            <translation>Odpověď se týká někoho jiného než kandidáta.</translation>
        </message>
        <message>
            <source>Candidate %1 was read from the registers, request %2.</source>
            <translation>Kandidát %1 byl načten z registrů, žádost %2.</translation>
        </message>
        <message>
            <source>Only a replacement of one identifier by one other is approved in bulk.</source>
            <translation>Hromadně se schvaluje jen náhrada jednoho identifikátoru jedním jiným.</translation>
        </message>
        <message>
            <source>Open the case.</source>
            <translation>Otevřete případ.</translation>
        </message>
        <message>
            <source>Nobody has read from the registers yet who has the new identifier.</source>
            <translation>Z registrů zatím nikdo nenačetl, kdo má nový identifikátor.</translation>
        </message>
        <message>
            <source>Open the case and read the persons.</source>
            <translation>Otevřete případ a načtěte osoby.</translation>
        </message>
        <message>
            <source>The client and the person that the registers said are not equal.</source>
            <translation>Klient a osoba, kterou uvedly registry, se neshodují.</translation>
        </message>
        <message>
            <source>Open the case and compare them.</source>
            <translation>Otevřete případ a porovnejte je.</translation>
        </message>
        <message>
            <source>without a deadline</source>
            <translation>bez lhůty</translation>
        </message>
        <message>
            <source>“%1” comes from the registers and is not a choice.</source>
            <translation>„%1“ pochází z registrů a nelze volit.</translation>
        </message>
    </context>
    <context>
        <name>kmen::import</name>
        <message>
            <source>Key in the office's system</source>
            <translation>Klíč v systému úřadu</translation>
        </message>
        <message>
            <source>Client identifier (KID)</source>
            <translation>Identifikátor klienta (KID)</translation>
        </message>
        <message>
            <source>Address of residence (as text)</source>
            <translation>Adresa pobytu (textem)</translation>
        </message>
        <message>
            <source>Address of residence (RÚIAN code)</source>
            <translation>Adresa pobytu (kód RÚIAN)</translation>
        </message>
        <message>
            <source>Identity document: number</source>
            <translation>Doklad totožnosti: číslo</translation>
        </message>
        <message>
            <source>Identity document: kind</source>
            <translation>Doklad totožnosti: druh</translation>
        </message>
        <message>
            <source>Identity document: valid until</source>
            <translation>Doklad totožnosti: platnost do</translation>
        </message>
        <message>
            <source>A column can hold: %1.</source>
            <translation>Sloupec může obsahovat: %1.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>„%1“ je příliš dlouhé.</translation>
        </message>
        <message>
            <source>“%1” holds no date.</source>
            <translation>„%1“ neobsahuje datum.</translation>
        </message>
        <message>
            <source>“%1” holds no e-mail address.</source>
            <translation>„%1“ neobsahuje e-mailovou adresu.</translation>
        </message>
        <message>
            <source>“%1” holds no telephone number.</source>
            <translation>„%1“ neobsahuje telefonní číslo.</translation>
        </message>
        <message>
            <source>“%1” holds neither a man nor a woman.</source>
            <translation>„%1“ neobsahuje označení muže ani ženy.</translation>
        </message>
        <message>
            <source>“%1” holds no data box.</source>
            <translation>„%1“ neobsahuje datovou schránku.</translation>
        </message>
        <message>
            <source>“%1” holds no code of an address.</source>
            <translation>„%1“ neobsahuje kód adresy.</translation>
        </message>
        <message>
            <source>Key in %1</source>
            <translation>Klíč v systému %1</translation>
        </message>
        <message>
            <source>The file has no column “%1”.</source>
            <translation>Soubor nemá sloupec „%1“.</translation>
        </message>
        <message>
            <source>“%1” is nothing that a column holds.</source>
            <translation>„%1“ není nic, co by sloupec mohl obsahovat.</translation>
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
            <source>A column holds keys, but of which system is not said.</source>
            <translation>Sloupec obsahuje klíče, ale není uvedeno, kterého systému.</translation>
        </message>
        <message>
            <source>Write the name of the office's system.</source>
            <translation>Zapište název systému úřadu.</translation>
        </message>
        <message>
            <source>No columns say who a row is about.</source>
            <translation>Žádné sloupce neurčují, koho se řádek týká.</translation>
        </message>
        <message>
            <source>Choose the columns with the surname and the given name, or the one with the key.</source>
            <translation>Zvolte sloupce s příjmením a jménem, nebo sloupec s klíčem.</translation>
        </message>
        <message>
            <source>“%1” holds no client identifier.</source>
            <translation>„%1“ neobsahuje identifikátor klienta.</translation>
        </message>
        <message>
            <source>The birth date cannot be right.</source>
            <translation>Datum narození nemůže být správné.</translation>
        </message>
        <message>
            <source>The row says neither both names nor a key.</source>
            <translation>Řádek neuvádí jméno a příjmení ani klíč.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>Deciding</source>
            <translation>Rozhoduje se</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Načtení evidence bylo zastaveno.</translation>
        </message>
        <message>
            <source>There is no client with this identifier.</source>
            <translation>Klient s tímto identifikátorem neexistuje.</translation>
        </message>
        <message>
            <source>The keys of this row belong to different clients.</source>
            <translation>Klíče tohoto řádku patří různým klientům.</translation>
        </message>
        <message>
            <source>The client of this row is no longer kept.</source>
            <translation>Klient tohoto řádku již není veden.</translation>
        </message>
        <message>
            <source>The client of this row has another name and another birth date.</source>
            <translation>Klient tohoto řádku má jiné jméno a jiné datum narození.</translation>
        </message>
        <message>
            <source>Nobody has this key yet, and the row does not say both names.</source>
            <translation>Tento klíč dosud nikdo nemá a řádek neuvádí jméno i příjmení.</translation>
        </message>
        <message>
            <source>A client with this name and birth date is here already.</source>
            <translation>Klient s tímto jménem a datem narození zde již je.</translation>
        </message>
        <message>
            <source>The file %1 is not the one that the import began with.</source>
            <translation>Soubor %1 není ten, se kterým bylo načtení evidence zahájeno.</translation>
        </message>
        <message>
            <source>Choose that file, or begin a new import.</source>
            <translation>Zvolte onen soubor, nebo zahajte nové načtení evidence.</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Načítání evidence</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Kontrola souboru</translation>
        </message>
        <message>
            <source>This import is no longer here.</source>
            <translation>Toto načtení evidence zde již není.</translation>
        </message>
        <message>
            <source>This import is running now.</source>
            <translation>Toto načtení evidence právě běží.</translation>
        </message>
        <message>
            <source>Pause it first.</source>
            <translation>Nejprve je pozastavte.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Soubor %1 nelze přečíst.</translation>
        </message>
        <message>
            <source>Choose the same file where it is now; the import goes on.</source>
            <translation>Vyberte tentýž soubor na místě, kde je nyní; načtení evidence bude pokračovat.</translation>
        </message>
        <message>
            <source>The file has other columns than the import that it goes on with.</source>
            <translation>Soubor má jiné sloupce než načtení evidence, ve kterém se má pokračovat.</translation>
        </message>
        <message>
            <source>Taken over from %1, line %2</source>
            <translation>Převzato z %1, řádek %2</translation>
        </message>
        <message>
            <source>An import made a client although another one has this name and birth date.</source>
            <translation>Import založil klienta, ačkoli jiný má totéž jméno a datum narození.</translation>
        </message>
        <message>
            <source>A row of an imported file has keys of both clients.</source>
            <translation>Řádek importovaného souboru má klíče obou klientů.</translation>
        </message>
        <message>
            <source>A row of an imported file fits both clients.</source>
            <translation>Řádek importovaného souboru odpovídá oběma klientům.</translation>
        </message>
        <message>
            <source>A row of an imported file has the key of one client, and the name and birth date of the other.</source>
            <translation>Řádek importovaného souboru má klíč jednoho klienta, ale jméno a datum narození druhého.</translation>
        </message>
        <message>
            <source>A row of an imported file has the key of this client, but another name or birth date.</source>
            <translation>Řádek importovaného souboru má klíč tohoto klienta, ale jiné jméno nebo datum narození.</translation>
        </message>
        <message>
            <source>An import made a client although another one has this document or data box.</source>
            <translation>Import založil klienta, ačkoli tento doklad nebo datovou schránku má jiný klient.</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, řádek %2</translation>
        </message>
        <message>
            <source>%1: what the row said is no longer kept.</source>
            <translation>%1: co řádek uvedl, se už neuchovává.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>key in %1: %2</source>
            <translation>klíč v %1: %2</translation>
        </message>
        <message>
            <source>%1 said: %2</source>
            <translation>%1 uvedl: %2</translation>
        </message>
        <message>
            <source>The server lost the end of what the import had written.</source>
            <translation>Server přišel o konec toho, co import zapsal.</translation>
        </message>
        <message>
            <source>Go on with the import: it begins where the server's data end.</source>
            <translation>Pokračujte v importu: začne tam, kde data serveru končí.</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ExportDialog</name>
        <message>
            <source>Save the list of clients</source>
            <translation>Uložit seznam klientů</translation>
        </message>
        <message>
            <source>The clients that are shown, in the order of the list. Identifiers of the registers are never in it; who saved the list and for what purpose stays in the journal.</source>
            <translation>Zobrazení klienti v pořadí podle seznamu. Identifikátory registrů v něm nikdy nejsou; kdo seznam uložil a za jakým účelem, zůstává v deníku.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Uložit…</translation>
        </message>
        <message>
            <source>counting…</source>
            <translation>počítá se…</translation>
        </message>
        <message>
            <source>all clients</source>
            <translation>všichni klienti</translation>
        </message>
        <message>
            <source>What is saved</source>
            <translation>Co se uloží</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klienti</translation>
        </message>
        <message>
            <source>Table for a spreadsheet (CSV)</source>
            <translation>Tabulka pro tabulkový procesor (CSV)</translation>
        </message>
        <message>
            <source>List to print (PDF)</source>
            <translation>Seznam k tisku (PDF)</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>&amp;Podoba</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>více než %1</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabulky (*.csv)</translation>
        </message>
        <message>
            <source>clients.pdf</source>
            <translation>klienti.pdf</translation>
        </message>
        <message>
            <source>clients.csv</source>
            <translation>klienti.csv</translation>
        </message>
        <message>
            <source>Saving the list of clients</source>
            <translation>Ukládání seznamu klientů</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) saved to %1</source>
            <translation>
                <numerusform>%n klient uložen do %1</numerusform>
                <numerusform>%n klienti uloženi do %1</numerusform>
                <numerusform>%n klientů uloženo do %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportRuns</name>
        <message>
            <source>Importing an evidence</source>
            <translation>Načítání evidence</translation>
        </message>
        <message numerus="yes">
            <source>%n new client(s)</source>
            <translation>
                <numerusform>%n nový klient</numerusform>
                <numerusform>%n noví klienti</numerusform>
                <numerusform>%n nových klientů</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportSetup</name>
        <message>
            <source>Rows that will not become clients</source>
            <translation>Řádky, ze kterých klienti nevzniknou</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Převzít…</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Jiný soubor…</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>středník</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>čárka</translation>
        </message>
        <message>
            <source>tabulator</source>
            <translation>tabulátor</translation>
        </message>
        <message>
            <source>for example: Benefits</source>
            <translation>například: Dávky</translation>
        </message>
        <message>
            <source>ask me later, row by row</source>
            <translation>zeptat se později, řádek po řádku</translation>
        </message>
        <message>
            <source>it is the same client</source>
            <translation>jde o téhož klienta</translation>
        </message>
        <message>
            <source>it is another client: make a new one</source>
            <translation>jde o jiného klienta: založit nového</translation>
        </message>
        <message>
            <source>skip the row</source>
            <translation>přeskočit řádek</translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>Kódování &amp;znaků</translation>
        </message>
        <message>
            <source>Columns &amp;divided by</source>
            <translation>&amp;Oddělovač sloupců</translation>
        </message>
        <message>
            <source>Keys are of the &amp;system</source>
            <translation>Klíče jsou ze &amp;systému</translation>
        </message>
        <message>
            <source>Same &amp;name and birth date</source>
            <translation>Stejné &amp;jméno a datum narození</translation>
        </message>
        <message>
            <source>These are rejected rows of an earlier import; it goes on with them and with its choices.</source>
            <translation>Toto jsou odmítnuté řádky dřívějšího načtení evidence; to bude pokračovat s nimi a se svým původním nastavením.</translation>
        </message>
        <message>
            <source>Choose what each column holds. Data that are taken over are the office's own, not reference data.</source>
            <translation>Zvolte, co který sloupec obsahuje. Převzaté údaje jsou vlastními údaji úřadu, nikoli referenčními údaji.</translation>
        </message>
        <message>
            <source>— not taken over —</source>
            <translation>— nepřebírá se —</translation>
        </message>
        <message>
            <source>The rows are being compared with the clients…</source>
            <translation>Řádky se porovnávají s klienty…</translation>
        </message>
        <message>
            <source>Nothing is written before you confirm.</source>
            <translation>Dokud nepotvrdíte, nic se nezapíše.</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Kontrola souboru</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) known by the key get new data.</source>
            <translation>
                <numerusform>%n klient známý podle klíče získá nové údaje.</numerusform>
                <numerusform>%n klienti známí podle klíče získají nové údaje.</numerusform>
                <numerusform>%n klientů známých podle klíče získá nové údaje.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) say nothing new.</source>
            <translation>
                <numerusform>%n řádek nepřináší nic nového.</numerusform>
                <numerusform>%n řádky nepřinášejí nic nového.</numerusform>
                <numerusform>%n řádků nepřináší nic nového.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) may be clients who are here already; they will wait for your decision.</source>
            <translation>
                <numerusform>%n řádek se může týkat klienta, který zde již je; bude čekat na vaše rozhodnutí.</numerusform>
                <numerusform>%n řádky se mohou týkat klientů, kteří zde již jsou; budou čekat na vaše rozhodnutí.</numerusform>
                <numerusform>%n řádků se může týkat klientů, kteří zde již jsou; bude čekat na vaše rozhodnutí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will be skipped.</source>
            <translation>
                <numerusform>%n řádek bude přeskočen.</numerusform>
                <numerusform>%n řádky budou přeskočeny.</numerusform>
                <numerusform>%n řádků bude přeskočeno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will be rejected; they can be saved, corrected and taken over later.</source>
            <translation>
                <numerusform>%n řádek bude odmítnut; lze jej uložit, opravit a převzít později.</numerusform>
                <numerusform>%n řádky budou odmítnuty; lze je uložit, opravit a převzít později.</numerusform>
                <numerusform>%n řádků bude odmítnuto; lze je uložit, opravit a převzít později.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s) will become new clients</source>
            <translation>
                <numerusform>Noví klienti: %1 z %n řádku</numerusform>
                <numerusform>Noví klienti: %1 z %n řádků</numerusform>
                <numerusform>Noví klienti: %1 z %n řádků</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>Zatím nebylo nic zapsáno.</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportView</name>
        <message>
            <source>pausing</source>
            <translation>pozastavuje se</translation>
        </message>
        <message>
            <source>running</source>
            <translation>běží</translation>
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
            <source>rows wait</source>
            <translation>řádky čekají</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hotovo</translation>
        </message>
        <message>
            <source>Rows that are kept</source>
            <translation>Uchované řádky</translation>
        </message>
        <message>
            <source>It is this client</source>
            <translation>Jde o tohoto klienta</translation>
        </message>
        <message>
            <source>Make a new client</source>
            <translation>Založit nového klienta</translation>
        </message>
        <message>
            <source>Skip the row</source>
            <translation>Přeskočit řádek</translation>
        </message>
        <message>
            <source>All that wait…</source>
            <translation>Všechny čekající…</translation>
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
            <source>Save the rejected rows…</source>
            <translation>Uložit odmítnuté řádky…</translation>
        </message>
        <message>
            <source>Remove the kept rows…</source>
            <translation>Odstranit uchované řádky…</translation>
        </message>
        <message>
            <source>Rows taken over</source>
            <translation>Převzaté řádky</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Které řádky se zobrazují</translation>
        </message>
        <message>
            <source>All are the clients who are here</source>
            <translation>Všechny jsou klienti, kteří zde již jsou</translation>
        </message>
        <message>
            <source>Make a new client of each</source>
            <translation>Z každého založit nového klienta</translation>
        </message>
        <message>
            <source>Skip all</source>
            <translation>Přeskočit všechny</translation>
        </message>
        <message>
            <source>purpose: %1</source>
            <translation>účel: %1</translation>
        </message>
        <message>
            <source>keys of %1</source>
            <translation>klíče ze systému %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new client(s)</source>
            <translation>
                <numerusform>%n nový klient</numerusform>
                <numerusform>%n noví klienti</numerusform>
                <numerusform>%n nových klientů</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with new data</source>
            <translation>
                <numerusform>%n s novými údaji</numerusform>
                <numerusform>%n s novými údaji</numerusform>
                <numerusform>%n s novými údaji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a change</source>
            <translation>
                <numerusform>%n beze změny</numerusform>
                <numerusform>%n beze změny</numerusform>
                <numerusform>%n beze změny</numerusform>
            </translation>
        </message>
        <message>
            <source>⚠ waiting %1</source>
            <translation>⚠ čeká %1</translation>
        </message>
        <message>
            <source>! rejected %1</source>
            <translation>! odmítnuto %1</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Propojeno</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nový</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Přeskočeno</translation>
        </message>
        <message>
            <source>More than one client fits; decide in the list of clients</source>
            <translation>Odpovídá více než jeden klient; rozhodněte v seznamu klientů</translation>
        </message>
        <message>
            <source>What was taken over before is kept.</source>
            <translation>Co bylo převzato dříve, zůstává zachováno.</translation>
        </message>
        <message>
            <source>The kept rows were removed.</source>
            <translation>Uchované řádky byly odstraněny.</translation>
        </message>
        <message>
            <source>No rows here.</source>
            <translation>Nejsou zde žádné řádky.</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportWindow</name>
        <message>
            <source>Take over an evidence</source>
            <translation>Převzít evidenci</translation>
        </message>
        <message>
            <source>Clients from a file</source>
            <translation>Klienti ze souboru</translation>
        </message>
        <message>
            <source>A table saved as CSV, one client a row. First you see what would come of each row; clients who are here already are offered instead of made a second time. Nothing is asked of the registers.</source>
            <translation>Tabulka uložená jako CSV, na každém řádku jeden klient. Nejprve uvidíte, co by z kterého řádku vzniklo; klienti, kteří zde již jsou, se nabídnou, místo aby byli založeni podruhé. Do registrů se přitom neposílá žádný dotaz.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Vybrat soubor…</translation>
        </message>
        <message>
            <source>Choose a table of clients, or drop it here; nothing is written before you confirm.</source>
            <translation>Vyberte tabulku klientů nebo ji sem přetáhněte; dokud nepotvrdíte, nic se nezapíše.</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Načtení evidencí</translation>
        </message>
        <message>
            <source>Choose a table of clients</source>
            <translation>Vyberte tabulku klientů</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt);;All files (*)</source>
            <translation>Tabulky (*.csv *.txt);;Všechny soubory (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n new client(s) will be made.</source>
            <translation>
                <numerusform>Bude založen %n nový klient.</numerusform>
                <numerusform>Budou založeni %n noví klienti.</numerusform>
                <numerusform>Bude založeno %n nových klientů.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) get new data; what the registers say is not overwritten.</source>
            <translation>
                <numerusform>%n klient získá nové údaje; údaje z registrů se nepřepisují.</numerusform>
                <numerusform>%n klienti získají nové údaje; údaje z registrů se nepřepisují.</numerusform>
                <numerusform>%n klientů získá nové údaje; údaje z registrů se nepřepisují.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will wait for your decision.</source>
            <translation>
                <numerusform>%n řádek bude čekat na vaše rozhodnutí.</numerusform>
                <numerusform>%n řádky budou čekat na vaše rozhodnutí.</numerusform>
                <numerusform>%n řádků bude čekat na vaše rozhodnutí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will be rejected and kept here until you save or remove them.</source>
            <translation>
                <numerusform>%n řádek bude odmítnut a uchován zde, dokud jej neuložíte nebo neodstraníte.</numerusform>
                <numerusform>%n řádky budou odmítnuty a uchovány zde, dokud je neuložíte nebo neodstraníte.</numerusform>
                <numerusform>%n řádků bude odmítnuto a uchováno zde, dokud je neuložíte nebo neodstraníte.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can pause it at any time. Nothing is asked of the registers; the clients can be identified afterwards.</source>
            <translation>Načítání můžete kdykoli pozastavit. Do registrů se přitom neposílá žádný dotaz; klienty lze ztotožnit dodatečně.</translation>
        </message>
        <message>
            <source>Take over %1?</source>
            <translation>Převzít %1?</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Převzít</translation>
        </message>
        <message>
            <source>Where is %1 now?</source>
            <translation>Kde je nyní %1?</translation>
        </message>
        <message>
            <source>Save the rejected rows</source>
            <translation>Uložit odmítnuté řádky</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabulky (*.csv)</translation>
        </message>
        <message>
            <source>%1-rejected.csv</source>
            <translation>%1-odmitnute.csv</translation>
        </message>
        <message>
            <source>Saving rejected rows</source>
            <translation>Ukládání odmítnutých řádků</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved to %1</source>
            <translation>
                <numerusform>%n řádek uložen do %1</numerusform>
                <numerusform>%n řádky uloženy do %1</numerusform>
                <numerusform>%n řádků uloženo do %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The last column says why. Correct the rows and take the file over: this import goes on.</source>
            <translation>V posledním sloupci je uveden důvod. Řádky opravte a soubor převezměte: toto načtení evidence bude pokračovat.</translation>
        </message>
        <message>
            <source>Remove the rows kept from %1?</source>
            <translation>Odstranit řádky uchované z %1?</translation>
        </message>
        <message>
            <source>Rows that wait for a decision, were rejected or skipped are deleted here. The clients and the record of the import stay.</source>
            <translation>Řádky, které čekají na rozhodnutí, byly odmítnuty nebo přeskočeny, se zde smažou. Klienti a záznam o načtení evidence zůstanou.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>Decide all rows that wait?</source>
            <translation>Rozhodnout o všech čekajících řádcích?</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are decided in the same way. Rows that more than one client fits stay waiting.</source>
            <translation>
                <numerusform>Rozhodne se o %n řádku. Řádky, kterým odpovídá více než jeden klient, zůstanou čekat.</numerusform>
                <numerusform>Stejně se rozhodne o %n řádcích. Řádky, kterým odpovídá více než jeden klient, zůstanou čekat.</numerusform>
                <numerusform>Stejně se rozhodne o %n řádcích. Řádky, kterým odpovídá více než jeden klient, zůstanou čekat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Rozhodnout</translation>
        </message>
        <message>
            <source>Deciding rows</source>
            <translation>Rozhodování o řádcích</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportsModel</name>
        <message>
            <source>File</source>
            <translation>Soubor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::KeptRowsModel</name>
        <message>
            <source>Line</source>
            <translation>Řádek</translation>
        </message>
        <message>
            <source>Row as written in the file</source>
            <translation>Řádek, jak je zapsán v souboru</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Proč</translation>
        </message>
        <message>
            <source>Client who may be the same</source>
            <translation>Klient, který může být týž</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 and %n more</source>
            <translation>
                <numerusform>%1 · %2 a %n další</numerusform>
                <numerusform>%1 · %2 a %n další</numerusform>
                <numerusform>%1 · %2 a %n dalších</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>KID and name</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ProblemsModel</name>
        <message>
            <source>Line</source>
            <translation>Řádek</translation>
        </message>
        <message>
            <source>What comes of it</source>
            <translation>Výsledek</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Proč</translation>
        </message>
        <message>
            <source>! rejected</source>
            <translation>! odmítnuto</translation>
        </message>
        <message>
            <source>⚠ waits for a decision</source>
            <translation>⚠ čeká na rozhodnutí</translation>
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
        <message>
            <source>Statement of look-ups and acts</source>
            <translation>Výpis nahlížení a úkonů</translation>
        </message>
        <message>
            <source>Made on %1 by %2. Reason: %3</source>
            <translation>Vyhotoveno %1, vyhotovil(a) %2. Důvod: %3</translation>
        </message>
        <message>
            <source>Nobody looked up or acted in this time.</source>
            <translation>V této době nikdo nenahlížel ani neprovedl žádný úkon.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), the oldest first.</source>
            <translation>
                <numerusform>%n záznam, od nejstaršího.</numerusform>
                <numerusform>%n záznamy, od nejstaršího.</numerusform>
                <numerusform>%n záznamů, od nejstaršího.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are more records than one statement holds: choose a shorter time.</source>
            <translation>Záznamů je více, než pojme jeden výpis: zvolte kratší období.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Strana %1 z %2</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Vyberte jinou složku.</translation>
        </message>
        <message>
            <source>subscription</source>
            <translation>přihlášení</translation>
        </message>
        <message>
            <source>reconciliation with the registers</source>
            <translation>porovnání s registry</translation>
        </message>
        <message>
            <source>changes of chosen clients</source>
            <translation>změny vybraných klientů</translation>
        </message>
        <message>
            <source>do the registers answer?</source>
            <translation>odpovídají registry?</translation>
        </message>
        <message>
            <source>import no. %1</source>
            <translation>import č. %1</translation>
        </message>
        <message>
            <source>request no. %1</source>
            <translation>žádost č. %1</translation>
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
        <message>
            <source>Statement…</source>
            <translation>Výpis…</translation>
        </message>
        <message>
            <source>Who looked up whom, when and why, for the data protection officer: write a KID or a user above the table first</source>
            <translation>Kdo do čích údajů nahlížel, kdy a proč, pro pověřence pro ochranu osobních údajů: nejprve zapište nad tabulku KID nebo uživatele</translation>
        </message>
        <message>
            <source>Verifying the chain</source>
            <translation>Ověřování řetězu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Ode dne</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Do dne</translation>
        </message>
        <message>
            <source>Statement of look-ups</source>
            <translation>Výpis nahlížení</translation>
        </message>
        <message>
            <source>Every call to a register is written down before it goes out, every act of a person together with what it changed. The rows of acts are chained: a changed or missing row is found by verifying.

Write a KID to see who looked at a client and why. The statement puts what the filters name into a table or a PDF for the data protection officer.</source>
            <translation>Každé volání registru se zapíše dříve, než se odešle, každý úkon osoby spolu s tím, co změnil. Řádky úkonů jsou zřetězeny: změněný nebo chybějící řádek se zjistí ověřením.

Zapište KID a uvidíte, kdo do údajů klienta nahlížel a proč. Výpis převede to, co vymezují filtry, do tabulky nebo do PDF pro pověřence pro ochranu osobních údajů.</translation>
        </message>
        <message>
            <source>It holds what was countersigned on %1.</source>
            <translation>Obsahuje to, co bylo spolupodepsáno dne %1.</translation>
        </message>
        <message>
            <source>Last fingerprint: %1. No countersigned end is kept elsewhere to compare it with.</source>
            <translation>Poslední otisk: %1. Jinde není uchován žádný spolupodepsaný konec řetězu, se kterým by jej bylo možné porovnat.</translation>
        </message>
        <message>
            <source>The check was cancelled</source>
            <translation>Kontrola byla zrušena</translation>
        </message>
        <message>
            <source>Nothing is known of the chain yet.</source>
            <translation>O řetězu zatím není nic známo.</translation>
        </message>
        <message>
            <source>Write the KID or the user whom the statement is about.</source>
            <translation>Zapište KID nebo uživatele, kterého se výpis týká.</translation>
        </message>
        <message>
            <source>Make a statement of look-ups?</source>
            <translation>Vyhotovit výpis nahlížení?</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Vybrat soubor…</translation>
        </message>
        <message>
            <source>Save the statement</source>
            <translation>Uložit výpis</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Dokument PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabulky (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>The statement has %n record(s)</source>
            <translation>
                <numerusform>Výpis obsahuje %n záznam</numerusform>
                <numerusform>Výpis obsahuje %n záznamy</numerusform>
                <numerusform>Výpis obsahuje %n záznamů</numerusform>
            </translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Účel</translation>
        </message>
        <message>
            <source>Numbers that are missing here are calls to the registers: they are on the other tab.</source>
            <translation>Čísla, která tu chybějí, patří voláním registrů: ta jsou na druhé kartě.</translation>
        </message>
        <message>
            <source>It lists who looked up whom, when and why, with the numbers of the requests, as the filters of the client, the user and the days say. That it was made is written into the journal.</source>
            <translation>Vypíše, kdo koho vyhledal, kdy a proč, s čísly žádostí, podle filtrů klienta, uživatele a dnů. Že byl vytvořen, zapíše se do deníku.</translation>
        </message>
    </context>
    <context>
        <name>kmen::overview::OverviewPage</name>
        <message numerus="yes">
            <source>%n gap(s) in the covered time, some of agenda %1</source>
            <translation>
                <numerusform>%n mezera v pokrytém čase, týká se i agendy %1</numerusform>
                <numerusform>%n mezery v pokrytém čase, některé v agendě %1</numerusform>
                <numerusform>%n mezer v pokrytém čase, některé v agendě %1</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no clients yet</source>
            <translation>Zatím zde nejsou žádní klienti</translation>
        </message>
        <message>
            <source>Once there are, this page says whether they are in step with the registers, what changed, and what waits for a person.</source>
            <translation>Až budou, řekne tato stránka, zda jsou v souladu s registry, co se změnilo a co čeká na člověka.</translation>
        </message>
        <message>
            <source>In step with the registers</source>
            <translation>Soulad s registry</translation>
        </message>
        <message>
            <source>Changes a day</source>
            <translation>Změny za den</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Oznámení</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Spory identity</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Žádosti</translation>
        </message>
        <message>
            <source>State of the registers</source>
            <translation>Stav registrů</translation>
        </message>
        <message>
            <source>Certificate of the office</source>
            <translation>Certifikát úřadu</translation>
        </message>
        <message>
            <source>Changed clients a day, last 30 days</source>
            <translation>Změnění klienti za den, posledních 30 dní</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>Zeptat se nyní</translation>
        </message>
        <message>
            <source>Identify the first client</source>
            <translation>Ztotožnit prvního klienta</translation>
        </message>
        <message>
            <source>Asks the registers once whether they are there (E164).</source>
            <translation>Zeptá se registrů jednou, zda odpovídají (E164).</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Přehled</translation>
        </message>
        <message>
            <source>Today at a glance. Each part says one thing; Enter or a click opens the page where it is worked. What needs a person stands at the top.

Everything is read from the office's own registry. The registers are asked only by “Ask now”.</source>
            <translation>Dnešek na jeden pohled. Každá část říká jednu věc; Enter nebo kliknutí otevře stránku, kde se na ní pracuje. Co potřebuje člověka, stojí nahoře.

Vše se čte z vlastního kmene úřadu. Registrů se ptá jen „Zeptat se nyní“.</translation>
        </message>
        <message>
            <source>In step up to %1</source>
            <translation>V souladu do %1</translation>
        </message>
        <message>
            <source>Changes were not looked at yet</source>
            <translation>Na změny se zatím nikdo neptal</translation>
        </message>
        <message>
            <source>The distribution runs now.</source>
            <translation>Rozdělování změn právě běží.</translation>
        </message>
        <message>
            <source>Next window: %1</source>
            <translation>Další okno: %1</translation>
        </message>
        <message>
            <source>Next window: %1 between 0:15 and 6:00</source>
            <translation>Další okno: %1 mezi 0:15 a 6:00</translation>
        </message>
        <message>
            <source>Next window: today between 0:15 and 6:00</source>
            <translation>Další okno: dnes mezi 0:15 a 6:00</translation>
        </message>
        <message>
            <source>Today's window was not asked between 0:15 and 6:00.</source>
            <translation>Dnešní okno nebylo mezi 0:15 a 6:00 dotázáno.</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) in the covered time</source>
            <translation>
                <numerusform>%n mezera v pokrytém čase</numerusform>
                <numerusform>%n mezery v pokrytém čase</numerusform>
                <numerusform>%n mezer v pokrytém čase</numerusform>
            </translation>
        </message>
        <message>
            <source>Of a part of it AISV tells nothing any more; read everybody anew.</source>
            <translation>O části už AISV nic neřekne; načtěte všechny znovu.</translation>
        </message>
        <message>
            <source>The first subscription waits for DIA's confirmation.</source>
            <translation>První přihlášení čeká na potvrzení DIA.</translation>
        </message>
        <message>
            <source>%1, changed clients: %2</source>
            <translation>%1, změnění klienti: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) changed in 30 days</source>
            <translation>
                <numerusform>%n klient změněný za 30 dní</numerusform>
                <numerusform>%n klienti změnění za 30 dní</numerusform>
                <numerusform>%n klientů změněných za 30 dní</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: %1</source>
            <translation>Dnes: %1</translation>
        </message>
        <message>
            <source>the oldest %1</source>
            <translation>nejstarší %1</translation>
        </message>
        <message>
            <source>at the usual pace done in %1</source>
            <translation>obvyklým tempem hotovo za %1</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nic nečeká</translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) wait</source>
            <translation>
                <numerusform>%n oznámení čeká</numerusform>
                <numerusform>%n oznámení čekají</numerusform>
                <numerusform>%n oznámení čeká</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n after the deadline</source>
            <translation>
                <numerusform>%n po termínu</numerusform>
                <numerusform>%n po termínu</numerusform>
                <numerusform>%n po termínu</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, the oldest %3</source>
            <translation>%1: %2, nejstarší %3</translation>
        </message>
        <message>
            <source>No case waits</source>
            <translation>Žádný spor nečeká</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) wait</source>
            <translation>
                <numerusform>%n spor čeká</numerusform>
                <numerusform>%n spory čekají</numerusform>
                <numerusform>%n sporů čeká</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) under way</source>
            <translation>
                <numerusform>%n žádost v řízení</numerusform>
                <numerusform>%n žádosti v řízení</numerusform>
                <numerusform>%n žádostí v řízení</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) past the day</source>
            <translation>
                <numerusform>%n žádost po termínu</numerusform>
                <numerusform>%n žádosti po termínu</numerusform>
                <numerusform>%n žádostí po termínu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) due soon</source>
            <translation>
                <numerusform>%n žádosti se blíží termín</numerusform>
                <numerusform>%n žádostem se blíží termín</numerusform>
                <numerusform>%n žádostem se blíží termín</numerusform>
            </translation>
        </message>
        <message>
            <source>No request is under way</source>
            <translation>Žádná žádost není rozpracována</translation>
        </message>
        <message>
            <source>The registers are being asked…</source>
            <translation>Ptáme se registrů…</translation>
        </message>
        <message>
            <source>%1 does not answer: %2</source>
            <translation>%1 neodpovídá: %2</translation>
        </message>
        <message>
            <source>asked %1</source>
            <translation>dotázáno %1</translation>
        </message>
        <message>
            <source>The registers answer</source>
            <translation>Registry odpovídají</translation>
        </message>
        <message numerus="yes">
            <source>%n register(s) do not answer</source>
            <translation>
                <numerusform>%n registr neodpovídá</numerusform>
                <numerusform>%n registry neodpovídají</numerusform>
                <numerusform>%n registrů neodpovídá</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has asked yet</source>
            <translation>Zatím se nikdo neptal</translation>
        </message>
        <message>
            <source>“Ask now” asks once whether they are there.</source>
            <translation>„Zeptat se nyní“ se jednou zeptá, zda odpovídají.</translation>
        </message>
        <message>
            <source>asked %1 by %2</source>
            <translation>dotázáno %1, ptal(a) se %2</translation>
        </message>
        <message>
            <source>The registers answered</source>
            <translation>Registry odpověděly</translation>
        </message>
        <message>
            <source>The registers did not answer</source>
            <translation>Registry neodpověděly</translation>
        </message>
        <message>
            <source>The certificate is being read…</source>
            <translation>Čte se certifikát…</translation>
        </message>
        <message numerus="yes">
            <source>%n more day(s)</source>
            <translation>
                <numerusform>ještě %n den</numerusform>
                <numerusform>ještě %n dny</numerusform>
                <numerusform>ještě %n dní</numerusform>
            </translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>Skončil %1</translation>
        </message>
        <message>
            <source>Valid until %1</source>
            <translation>Platí do %1</translation>
        </message>
        <message numerus="yes">
            <source>%n identity case(s) are past the deadline.</source>
            <translation>
                <numerusform>%n spor identity je po termínu.</numerusform>
                <numerusform>%n spory identity jsou po termínu.</numerusform>
                <numerusform>%n sporů identity je po termínu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The request “%1” is past its day, %2.</source>
            <translation>Žádost „%1“ je po termínu, %2.</translation>
        </message>
        <message>
            <source>The registers did not answer when they were asked last.</source>
            <translation>Při posledním dotazu registry neodpověděly.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need a person</source>
            <translation>
                <numerusform>%n věc potřebuje člověka</numerusform>
                <numerusform>%n věci potřebují člověka</numerusform>
                <numerusform>%n věcí potřebuje člověka</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · ✓ nothing is urgent</source>
            <translation>%1 · ✓ nic nespěchá</translation>
        </message>
        <message>
            <source>Asking whether the registers are there</source>
            <translation>Dotaz, zda registry odpovídají</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>Čtení certifikátu</translation>
        </message>
    </context>
    <context>
        <name>kmen::overview::Tile</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues</name>
        <message>
            <source>The list cannot be written to %1.</source>
            <translation>Seznam nelze zapsat do %1.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the file elsewhere.</source>
            <translation>Vyberte jinou složku, nebo soubor zavřete v jiném programu.</translation>
        </message>
        <message>
            <source>Saving the list was cancelled; no file was written.</source>
            <translation>Ukládání seznamu bylo zrušeno; žádný soubor nebyl zapsán.</translation>
        </message>
        <message>
            <source>Saving the list</source>
            <translation>Ukládání seznamu</translation>
        </message>
        <message>
            <source>Narrow the list, or subscribe the clients: then their changes come by themselves.</source>
            <translation>Zužte seznam, nebo klienty přihlaste: jejich změny pak přijdou samy.</translation>
        </message>
        <message>
            <source>Nobody in the list is known to the registers.</source>
            <translation>Nikoho ze seznamu registry neznají.</translation>
        </message>
        <message>
            <source>Identify the clients first.</source>
            <translation>Nejdřív klienty ztotožněte.</translation>
        </message>
        <message numerus="yes">
            <source>The list is too long to ask about: more than %n client(s).</source>
            <translation>
                <numerusform>Seznam je na dotaz příliš dlouhý: více než %n klient.</numerusform>
                <numerusform>Seznam je na dotaz příliš dlouhý: více než %n klienti.</numerusform>
                <numerusform>Seznam je na dotaz příliš dlouhý: více než %n klientů.</numerusform>
            </translation>
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
            <source>%1
A click lists the notices of the day.</source>
            <translation>%1
Kliknutím vypíšete oznámení toho dne.</translation>
        </message>
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
        <message>
            <source>not asked about yet</source>
            <translation>dosud nedotázáno</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::DayChart</name>
        <message>
            <source>%1
A click lists the notices of the day.</source>
            <translation>%1
Kliknutím vypíšete oznámení toho dne.</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::DaysModel</name>
        <message>
            <source>Day</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Oznámení</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Osoby</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Načteno</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Změněno</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Volání</translation>
        </message>
        <message>
            <source>Read a minute</source>
            <translation>Načteno za minutu</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::DaysView</name>
        <message>
            <source>Persons read a minute, by day</source>
            <translation>Osoby načtené za minutu, po dnech</translation>
        </message>
        <message>
            <source>Work by day</source>
            <translation>Práce po dnech</translation>
        </message>
        <message>
            <source>Throughput: persons read a minute while the distribution ran</source>
            <translation>Propustnost: osoby načtené za minutu v době běhu rozdělování změn</translation>
        </message>
        <message>
            <source>%1: %2 a minute</source>
            <translation>%1: %2 za minutu</translation>
        </message>
        <message>
            <source>In these thirty days nothing was done that the registers advise against.</source>
            <translation>V těchto třiceti dnech nebylo provedeno nic, co registry nedoporučují.</translation>
        </message>
        <message>
            <source>What the registers advise against, in these thirty days:</source>
            <translation>Co registry nedoporučují, v těchto třiceti dnech:</translation>
        </message>
        <message>
            <source>%1 Refused: %2, done nevertheless: %3. (%4)</source>
            <translation>%1 Odmítnuto: %2, přesto provedeno: %3. (%4)</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::NoticeFilters</name>
        <message>
            <source>%1 (%2)</source>
            <comment>why notices wait, and how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>+ Filter</source>
            <translation>+ Filtr</translation>
        </message>
        <message>
            <source>Add a filter to the list of notices</source>
            <translation>Přidat filtr k seznamu oznámení</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Agenda %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>Back to the list before</source>
            <translation>Zpět k předchozímu seznamu</translation>
        </message>
        <message>
            <source>Done %1 to %2</source>
            <translation>Hotovo %1 až %2</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <translation>Hotovo do %1</translation>
        </message>
        <message>
            <source>Done on %1</source>
            <translation>Hotovo %1</translation>
        </message>
        <message>
            <source>Done on days…</source>
            <translation>Hotovo ve dnech…</translation>
        </message>
        <message>
            <source>Done since %1</source>
            <translation>Hotovo od %1</translation>
        </message>
        <message>
            <source>How long it waits</source>
            <translation>Jak dlouho čeká</translation>
        </message>
        <message>
            <source>It will be found under Saved, for you alone and at this computer; an older one of the same name is replaced.</source>
            <translation>Najdete jej pod Uložené, jen vy a na tomto počítači; starší stejného jména nahradí.</translation>
        </message>
        <message>
            <source>Received %1 to %2</source>
            <translation>Přijato %1 až %2</translation>
        </message>
        <message>
            <source>Received by %1</source>
            <translation>Přijato do %1</translation>
        </message>
        <message>
            <source>Received on %1</source>
            <translation>Přijato %1</translation>
        </message>
        <message>
            <source>Received on days…</source>
            <translation>Přijato ve dnech…</translation>
        </message>
        <message>
            <source>Received since %1</source>
            <translation>Přijato od %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odstranit</translation>
        </message>
        <message>
            <source>Remove the saved list?</source>
            <translation>Odstranit uložený seznam?</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Přejmenovat</translation>
        </message>
        <message>
            <source>Rename the saved list</source>
            <translation>Přejmenovat uložený seznam</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Uložit tento seznam</translation>
        </message>
        <message>
            <source>Save this list as…</source>
            <translation>Uložit tento seznam jako…</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>Uloženo jako „%1“</translation>
        </message>
        <message>
            <source>Saved lists of notices</source>
            <translation>Uložené seznamy oznámení</translation>
        </message>
        <message>
            <source>Saved ▾</source>
            <translation>Uložené ▾</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>Stav: %1</translation>
        </message>
        <message>
            <source>Take off the filter %1</source>
            <translation>Zrušit filtr %1</translation>
        </message>
        <message>
            <source>Take the filter off</source>
            <translation>Zrušit filtr</translation>
        </message>
        <message>
            <source>Take the filter off: list the whole stage</source>
            <translation>Zrušit filtr: vypsat celý stupeň</translation>
        </message>
        <message>
            <source>The office set it aside.</source>
            <translation>Odložil je úřad.</translation>
        </message>
        <message numerus="yes">
            <source>Waits %n day(s) or longer</source>
            <translation>
                <numerusform>Čeká %n den nebo déle</numerusform>
                <numerusform>Čeká %n dny nebo déle</numerusform>
                <numerusform>Čeká %n dní nebo déle</numerusform>
            </translation>
        </message>
        <message>
            <source>What was done on these days</source>
            <translation>Co bylo v těchto dnech hotovo</translation>
        </message>
        <message>
            <source>What was received on these days</source>
            <translation>Co bylo v těchto dnech přijato</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Proč</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Proč: %1</translation>
        </message>
        <message>
            <source>You have a saved list of this name already.</source>
            <translation>Uložený seznam tohoto jména už máte.</translation>
        </message>
        <message>
            <source>“%1” will no longer be offered. No notice changes by it.</source>
            <translation>„%1“ se už nebude nabízet. Žádné oznámení se tím nezmění.</translation>
        </message>
        <message>
            <source>↶ Step back</source>
            <translation>↶ Krok zpět</translation>
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
            <source>Received %1</source>
            <translation>Přijato %1</translation>
        </message>
        <message>
            <source>The next distribution reads it.</source>
            <translation>Přečte se při příštím rozdělování změn.</translation>
        </message>
        <message>
            <source>The person was announced already and waited: read once for both.</source>
            <translation>Osoba už byla oznámena a čekala: čte se jednou pro obě oznámení.</translation>
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
        <message>
            <source>attempts: %1</source>
            <translation>pokusů: %1</translation>
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
            <source>Repeated</source>
            <translation>Opakovaná</translation>
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
        <name>kmen::queues::QueueExports</name>
        <message>
            <source>Calls</source>
            <translation>Volání</translation>
        </message>
        <message>
            <source>Change from</source>
            <translation>Změna od</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>Změna do</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Změněno</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kód</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Pokryto</translation>
        </message>
        <message>
            <source>Delivered to</source>
            <translation>Dodáno do</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ukončeno</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Spory identity</translation>
        </message>
        <message>
            <source>Known already</source>
            <translation>Už známá</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Oznámení</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Osob</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Načteno</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Nahrazeno</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Odloženo</translation>
        </message>
        <message>
            <source>Subscribed</source>
            <translation>Přihlášeno</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Unsubscribed</source>
            <translation>Odhlášeno</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Co s tím</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Kdo</translation>
        </message>
        <message>
            <source>Window from</source>
            <translation>Okno od</translation>
        </message>
        <message>
            <source>Window to</source>
            <translation>Okno do</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>celé</translation>
        </message>
        <message>
            <source>missing: the next run asks about it</source>
            <translation>chybí: zeptá se na něj příští běh</translation>
        </message>
        <message>
            <source>missing: the register no longer tells of this time</source>
            <translation>chybí: registr o tomto čase už nevypovídá</translation>
        </message>
        <message>
            <source>shortened</source>
            <translation>zkrácené</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::QueuesPage</name>
        <message>
            <source>%1 (%2)</source>
            <comment>what a button does, and its shortcut</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a client: the name and KID</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) did not move: somebody else or a run moved them meanwhile.</source>
            <translation>
                <numerusform>%n oznámení se nepřesunulo: mezitím je přesunul někdo jiný nebo běh.</numerusform>
                <numerusform>%n oznámení se nepřesunula: mezitím je přesunul někdo jiný nebo běh.</numerusform>
                <numerusform>%n oznámení se nepřesunulo: mezitím je přesunul někdo jiný nebo běh.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) stayed set aside: no client has the identifier that was announced.</source>
            <translation>
                <numerusform>%n oznámení zůstalo odloženo: oznámený identifikátor nemá žádný klient.</numerusform>
                <numerusform>%n oznámení zůstala odložena: oznámený identifikátor nemá žádný klient.</numerusform>
                <numerusform>%n oznámení zůstalo odloženo: oznámený identifikátor nemá žádný klient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved to %1</source>
            <translation>
                <numerusform>%n řádek uložen do %1</numerusform>
                <numerusform>%n řádky uloženy do %1</numerusform>
                <numerusform>%n řádků uloženo do %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Bars: changed clients a day; choosing a day lists its notices. Strip: full = covered, half = partly covered, empty frame = missing, dots = not asked about yet, thin line = before the first window.</source>
            <translation>Sloupce: změnění klienti za den; vybraný den vypíše svá oznámení. Pruh: plný = pokryto, poloviční = pokryto zčásti, prázdný rámeček = chybí, tečky = ještě nedotázáno, tenká čára = před prvním oknem.</translation>
        </message>
        <message>
            <source>Bring the chosen notices back</source>
            <translation>Vrátit vybraná oznámení</translation>
        </message>
        <message>
            <source>DIA has to know the planned term beforehand, whatever the number (AISV handbook 1.07, ch. 6.1.3.1). No notice for it has been sent from here yet.</source>
            <translation>DIA musí znát plánovaný termín předem, bez ohledu na počet subjektů (příručka AISV 1.07, kap. 6.1.3.1). Žádné oznámení pro ni odtud zatím neodešlo.</translation>
        </message>
        <message>
            <source>Fill the gaps: run the distribution now</source>
            <translation>Zaplnit mezery: spustit rozdělování změn</translation>
        </message>
        <message>
            <source>Identify the client if it is yours, then bring the notice back. Otherwise leave it: comparing subscriptions with the registers ends the one that we do not want.</source>
            <translation>Je-li to váš klient, ztotožněte ho a pak oznámení vraťte. Jinak je nechte být: porovnání odběrů s registry nechtěný odběr ukončí.</translation>
        </message>
        <message>
            <source>Nothing fits the filter</source>
            <translation>Filtru nic neodpovídá</translation>
        </message>
        <message>
            <source>Notices of the registers go from the left to the right: they are received, the persons are read, the changes applied. What cannot go on by itself is set aside with a reason.

Choose a stage to see its items; Enter on an item opens the client. A day of the chart, by a click or by the arrows and Enter, lists what was done on it; what narrows the list stands above it and is taken off there or by Esc. The distribution can be stopped at any time and goes on where it stopped.

/ stages · Ctrl+R try again · Ctrl+D set aside · Ctrl+B bring back · Ctrl+S save the filter · Ctrl+Shift+S save the list to a file · Ctrl+Shift+R run or stop the distribution · Esc back</source>
            <translation>Oznámení registrů postupují zleva doprava: přijmou se, osoby se načtou, změny se provedou. Co samo dál nemůže, je odloženo s důvodem.

Výběr stupně ukáže jeho položky; Enter na položce otevře klienta. Den grafu, kliknutím nebo šipkami a Enterem, vypíše, co se ten den udělalo; co seznam zužuje, stojí nad ním a tam nebo klávesou Esc se to zruší. Rozdělování změn lze kdykoli zastavit; pokračuje tam, kde přestalo.

/ stupně · Ctrl+R zkusit znovu · Ctrl+D odložit · Ctrl+B vrátit · Ctrl+S uložit filtr · Ctrl+Shift+S uložit seznam do souboru · Ctrl+Shift+R spustit nebo zastavit rozdělování změn · Esc zpět</translation>
        </message>
        <message>
            <source>Prepare the notice for DIA</source>
            <translation>Připravit oznámení pro DIA</translation>
        </message>
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
            <source>Save this filter of notices…</source>
            <translation>Uložit tento filtr oznámení…</translation>
        </message>
        <message>
            <source>Save what the page of notices shows to a file…</source>
            <translation>Uložit, co stránka oznámení ukazuje, do souboru…</translation>
        </message>
        <message>
            <source>Saving a list of identity cases</source>
            <translation>Ukládá se seznam sporů identity</translation>
        </message>
        <message>
            <source>Saving a list of notices</source>
            <translation>Ukládání seznamu oznámení</translation>
        </message>
        <message>
            <source>Saving a table of the distribution</source>
            <translation>Ukládání tabulky rozdělování změn</translation>
        </message>
        <message numerus="yes">
            <source>Set %n notice(s) aside?</source>
            <translation>
                <numerusform>Odložit %n oznámení?</numerusform>
                <numerusform>Odložit %n oznámení?</numerusform>
                <numerusform>Odložit %n oznámení?</numerusform>
            </translation>
        </message>
        <message>
            <source>Set it aside</source>
            <translation>Odložit</translation>
        </message>
        <message>
            <source>Set the chosen notices aside…</source>
            <translation>Odložit vybraná oznámení…</translation>
        </message>
        <message>
            <source>Set them aside</source>
            <translation>Odložit je</translation>
        </message>
        <message>
            <source>Show the run</source>
            <translation>Ukázat běh</translation>
        </message>
        <message>
            <source>Show the run that failed</source>
            <translation>Ukázat běh, který selhal</translation>
        </message>
        <message>
            <source>Take the filter of notices off</source>
            <translation>Zrušit filtr oznámení</translation>
        </message>
        <message>
            <source>Take the filter off</source>
            <translation>Zrušit filtr</translation>
        </message>
        <message>
            <source>That it was made, by whom and why is recorded.</source>
            <translation>Zaznamená se, že soubor vznikl, kdo jej vytvořil a proč.</translation>
        </message>
        <message>
            <source>The changes will not be read until somebody brings the notices back.</source>
            <translation>Změny se nepřečtou, dokud oznámení někdo nevrátí.</translation>
        </message>
        <message>
            <source>The file holds names and client numbers of everybody in “%1”.</source>
            <translation>Soubor obsahuje jména a čísla všech klientů ze stupně „%1“.</translation>
        </message>
        <message>
            <source>The file holds names and client numbers of everybody whose identity case waits.</source>
            <translation>Soubor obsahuje jména a čísla všech klientů, jejichž spor identity čeká.</translation>
        </message>
        <message>
            <source>The file holds names and client numbers of those in “%1” whom the filter leaves: %2.</source>
            <translation>Soubor obsahuje jména a čísla těch klientů ze stupně „%1“, které filtr ponechá: %2.</translation>
        </message>
        <message>
            <source>The file holds the numbers of the days that the table shows.</source>
            <translation>Soubor obsahuje čísla dnů, které ukazuje tabulka.</translation>
        </message>
        <message>
            <source>The file holds the runs that the table shows, with the names of those who started them.</source>
            <translation>Soubor obsahuje běhy, které ukazuje tabulka, i se jmény těch, kdo je spustili.</translation>
        </message>
        <message>
            <source>The file holds the windows and gaps that the table shows.</source>
            <translation>Soubor obsahuje okna a mezery, které ukazuje tabulka.</translation>
        </message>
        <message>
            <source>The filter stands above. The number of the stage is of all its notices.</source>
            <translation>Filtr stojí nahoře. Číslo stupně je počet všech jeho oznámení.</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>Seznam se nepodařilo načíst</translation>
        </message>
        <message>
            <source>The list was read anew; look where they are now.</source>
            <translation>Seznam byl načten znovu; podívejte se, kde jsou teď.</translation>
        </message>
        <message>
            <source>The number is of the last run. It is the run chosen under Last runs, with its calls; what came of it is in the other stages.</source>
            <translation>Číslo patří poslednímu běhu. Je vybrán v Posledních bězích i se svými voláními; co z něj vzešlo, je v ostatních stupních.</translation>
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
            <source>Covered time, last 30 days</source>
            <translation>Pokrytí za posledních 30 dnů</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Položky</translation>
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
            <source>E78 · last run</source>
            <translation>E78 · poslední běh</translation>
        </message>
        <message>
            <source>E07 · last run</source>
            <translation>E07 · poslední běh</translation>
        </message>
        <message>
            <source>Try the chosen notices again</source>
            <translation>Zkusit vybraná oznámení znovu</translation>
        </message>
        <message>
            <source>cases.csv</source>
            <translation>spory.csv</translation>
        </message>
        <message>
            <source>days.csv</source>
            <translation>dny.csv</translation>
        </message>
        <message>
            <source>filtered: %1 of %2</source>
            <translation>filtrováno: %1 z %2</translation>
        </message>
        <message>
            <source>filtered: more than %1 of %2</source>
            <translation>filtrováno: více než %1 z %2</translation>
        </message>
        <message>
            <source>notices, E277</source>
            <translation>oznámení, E277</translation>
        </message>
        <message>
            <source>notices.csv</source>
            <translation>oznameni.csv</translation>
        </message>
        <message>
            <source>read, not yet written</source>
            <translation>načteno, dosud nezapsáno</translation>
        </message>
        <message>
            <source>runs.csv</source>
            <translation>behy.csv</translation>
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
            <source>the distribution is stopping</source>
            <translation>rozdělování změn se zastavuje</translation>
        </message>
        <message>
            <source>Stopping the distribution…</source>
            <translation>Zastavuje se rozdělování změn…</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>Uložit seznam…</translation>
        </message>
        <message>
            <source>Windows and gaps</source>
            <translation>Okna a mezery</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dny</translation>
        </message>
        <message>
            <source>Change over from E07 to AISV (E317)…</source>
            <translation>Přejít z E07 na AISV (E317)…</translation>
        </message>
        <message>
            <source>Read everybody anew…</source>
            <translation>Načíst všechny znovu…</translation>
        </message>
        <message>
            <source>E317 · last run</source>
            <translation>E317 · poslední běh</translation>
        </message>
        <message>
            <source>the oldest notice waits %1 · done in about %2</source>
            <translation>nejstarší oznámení čeká %1 · hotovo přibližně za %2</translation>
        </message>
        <message>
            <source>%1 · subscribed identifiers: %2</source>
            <translation>%1 · identifikátory přihlášené k odběru: %2</translation>
        </message>
        <message>
            <source>%1 · subscribed identifiers: %2, waiting to be subscribed: %3, to be unsubscribed: %4</source>
            <translation>%1 · identifikátory přihlášené k odběru: %2, čeká na přihlášení: %3, na odhlášení: %4</translation>
        </message>
        <message>
            <source>Windows and gaps (missing: %1)</source>
            <translation>Okna a mezery (chybí: %1)</translation>
        </message>
        <message>
            <source>Save this list to a file?</source>
            <translation>Uložit tento seznam do souboru?</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Uložit seznam</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabulky (*.csv)</translation>
        </message>
        <message>
            <source>Read everybody anew?</source>
            <translation>Načíst všechny znovu?</translation>
        </message>
        <message>
            <source>The registers will be asked for %1 persons by %2 calls of E277, for %3 at least. They advise against it: it is for time that nobody can tell the changes of any more. The reason is recorded.</source>
            <translation>Registry budou dotázány na osoby (počet: %1) voláními E277 (počet: %2), což potrvá nejméně %3. Registry to nedoporučují: postup je určen pro období, za které již změny nelze zjistit. Důvod se zaznamená.</translation>
        </message>
        <message>
            <source>Read anew</source>
            <translation>Načíst znovu</translation>
        </message>
        <message>
            <source>Ordering that everybody is read anew</source>
            <translation>Zadání nového načtení všech osob</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) wait to be read</source>
            <translation>
                <numerusform>%n osoba čeká na načtení</numerusform>
                <numerusform>%n osoby čekají na načtení</numerusform>
                <numerusform>%n osob čeká na načtení</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 persons and %2 organisations will be subscribed in AISV by %3 calls of E315, for %4 at least. Until all are, changes are read by E07 as before.</source>
            <translation>V AISV budou k odběru změn přihlášeny osoby (počet: %1) a organizace (počet: %2) voláními E315 (počet: %3), což potrvá nejméně %4. Dokud nebudou přihlášeny všechny, načítají se změny jako dosud pomocí E07.</translation>
        </message>
        <message>
            <source>So many may be subscribed only after DIA confirmed the term: the subscription waits until its answer is recorded.</source>
            <translation>Takové množství lze přihlásit k odběru až poté, co DIA potvrdí termín: přihlášení čeká, dokud nebude zaznamenána její odpověď.</translation>
        </message>
        <message>
            <source>Change over to AISV?</source>
            <translation>Přejít na AISV?</translation>
        </message>
        <message>
            <source>Change over</source>
            <translation>Přejít</translation>
        </message>
        <message>
            <source>Run the distribution now?</source>
            <translation>Spustit rozdělování změn nyní?</translation>
        </message>
        <message>
            <source>%1 (%2) %3</source>
            <translation>%1 (%2) %3</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Spustit nyní</translation>
        </message>
        <message>
            <source>Notices</source>
            <comment>title of the workplace</comment>
            <translation>Fronty oznámení</translation>
        </message>
        <message>
            <source>windows.csv</source>
            <translation>okna.csv</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::RunsModel</name>
        <message>
            <source>Chosen clients</source>
            <translation>Vybraní klienti</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Rozdělování změn</translation>
        </message>
        <message>
            <source>Identifiers replaced by others: %1</source>
            <translation>Identifikátory nahrazené jinými: %1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Druh</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Porovnání s registry</translation>
        </message>
        <message>
            <source>Run it again. If it fails again, its calls under Last runs say where.</source>
            <translation>Spusťte jej znovu. Selže-li opět, jeho volání v Posledních bězích ukážou, kde.</translation>
        </message>
        <message>
            <source>Set aside / cases</source>
            <translation>Odložená / spory</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Zahájeno</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Výsledek</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Přihlášení</translation>
        </message>
        <message>
            <source>The distribution failed %1: %2</source>
            <translation>Rozdělování změn selhalo %1: %2</translation>
        </message>
        <message>
            <source>The question about chosen clients failed %1: %2</source>
            <translation>Dotaz na vybrané klienty selhal %1: %2</translation>
        </message>
        <message>
            <source>The reconciliation failed %1: %2</source>
            <translation>Porovnání s registry selhalo %1: %2</translation>
        </message>
        <message>
            <source>The subscription failed %1: %2</source>
            <translation>Přihlašování k odběru změn selhalo %1: %2</translation>
        </message>
        <message>
            <source>Why it did not end well</source>
            <translation>Proč neskončil dobře</translation>
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
        <name>kmen::queues::RunsView</name>
        <message>
            <source>Last runs of all kinds</source>
            <translation>Poslední běhy všech druhů</translation>
        </message>
        <message>
            <source>Calls of the chosen run</source>
            <translation>Volání vybraného běhu</translation>
        </message>
        <message>
            <source>Last calls of the chosen run</source>
            <translation>Poslední volání vybraného běhu</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::WindowsModel</name>
        <message>
            <source>Of whom</source>
            <translation>Čí změny</translation>
        </message>
        <message>
            <source>Time of changes</source>
            <translation>Doba změn</translation>
        </message>
        <message>
            <source>Delivered up to</source>
            <translation>Doručeno do</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Dotázáno</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Volání</translation>
        </message>
        <message>
            <source>Notices / known already</source>
            <translation>Oznámení / již známá</translation>
        </message>
        <message>
            <source>The register shortened the window or gave only the first changes of it; the rest is asked about by the next question.</source>
            <translation>Registr okno zkrátil nebo z něj vydal jen první změny; na zbytek se zeptá příští dotaz.</translation>
        </message>
        <message>
            <source>organisations</source>
            <translation>organizace</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>osoby</translation>
        </message>
        <message>
            <source>organisations (E317)</source>
            <translation>organizace (E317)</translation>
        </message>
        <message>
            <source>persons (read anew)</source>
            <translation>osoby (načtené znovu)</translation>
        </message>
        <message>
            <source>persons (%1)</source>
            <translation>osoby (%1)</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>! missing: the register no longer tells of this time</source>
            <translation>! chybí: registr již změny za tuto dobu nesděluje</translation>
        </message>
        <message>
            <source>! missing: the next run asks about it</source>
            <translation>! chybí: dotáže se na ně příští běh</translation>
        </message>
        <message>
            <source>persons of agenda %1</source>
            <translation>osoby v agendě %1</translation>
        </message>
        <message>
            <source>persons of agenda %1 (%2)</source>
            <translation>osoby v agendě %1 (%2)</translation>
        </message>
        <message>
            <source>⚠ %1 (shortened)</source>
            <translation>⚠ %1 (zkráceno)</translation>
        </message>
        <message>
            <source>✓ all of it</source>
            <translation>✓ celé</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::WindowsView</name>
        <message>
            <source>Read everybody anew…</source>
            <translation>Načíst všechny znovu…</translation>
        </message>
        <message>
            <source>Some are of agenda %1. The next run of the distribution asks about them, the oldest first.</source>
            <translation>Některé se týkají agendy %1. Příští běh rozdělování změn se na ně zeptá, od nejstarší.</translation>
        </message>
        <message>
            <source>Windows of changes and gaps between them</source>
            <translation>Okna změn a mezery mezi nimi</translation>
        </message>
        <message numerus="yes">
            <source>%n stretch(es) of time can no longer be asked about.</source>
            <translation>
                <numerusform>Na %n časový úsek se již nelze dotázat.</numerusform>
                <numerusform>Na %n časové úseky se již nelze dotázat.</numerusform>
                <numerusform>Na %n časových úseků se již nelze dotázat.</numerusform>
            </translation>
        </message>
        <message>
            <source>The register does not tell of changes that long ago. Clients may be out of date until all of them are read anew.</source>
            <translation>Registr tak staré změny nesděluje. Údaje klientů mohou být neaktuální, dokud nebudou všichni načteni znovu.</translation>
        </message>
        <message numerus="yes">
            <source>%n stretch(es) of time were not asked about.</source>
            <translation>
                <numerusform>Na %n časový úsek nebyl položen dotaz.</numerusform>
                <numerusform>Na %n časové úseky nebyl položen dotaz.</numerusform>
                <numerusform>Na %n časových úseků nebyl položen dotaz.</numerusform>
            </translation>
        </message>
        <message>
            <source>The next run of the distribution asks about them, the oldest first.</source>
            <translation>Příští běh rozdělování změn se na ně dotáže, od nejstaršího.</translation>
        </message>
        <message>
            <source>Nothing was asked about yet.</source>
            <translation>Dosud nebyl položen žádný dotaz.</translation>
        </message>
        <message>
            <source>Run the distribution to begin.</source>
            <translation>Začněte spuštěním rozdělování změn.</translation>
        </message>
        <message>
            <source>All time since the first client is covered.</source>
            <translation>Celá doba od prvního klienta je pokryta.</translation>
        </message>
    </context>
    <context>
        <name>kmen::registry</name>
        <message>
            <source>It ended with code %1.</source>
            <translation>Skončil s kódem %1.</translation>
        </message>
        <message>
            <source>Nothing was lost: the next run goes on where this one stopped.</source>
            <translation>Nic se neztratilo: příští běh naváže tam, kde tento skončil.</translation>
        </message>
        <message>
            <source>The client is archived.</source>
            <translation>Klient je archivován.</translation>
        </message>
        <message>
            <source>The program that ran it ended before the run did.</source>
            <translation>Program, který běh prováděl, skončil dříve než běh.</translation>
        </message>
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
        <message>
            <source>The archiving was stopped; what was done stays done.</source>
            <translation>Archivace byla zastavena; co již bylo provedeno, zůstává v platnosti.</translation>
        </message>
        <message>
            <source>Archiving clients</source>
            <translation>Archivace klientů</translation>
        </message>
        <message>
            <source>Removing personal data</source>
            <translation>Odstraňování osobních údajů</translation>
        </message>
        <message>
            <source>“%1” is not a time of keeping.</source>
            <translation>„%1“ není platná doba uchování.</translation>
        </message>
        <message>
            <source>Write years after death, replacement and the last contact, and days for bringing back: death=10,replaced=5,contact=0,undo=30</source>
            <translation>Uveďte počet let po úmrtí, nahrazení a posledním kontaktu a počet dnů pro obnovení: death=10,replaced=5,contact=0,undo=30</translation>
        </message>
        <message>
            <source>Write the reason why the clients are archived.</source>
            <translation>Uveďte důvod, proč jsou klienti archivováni.</translation>
        </message>
        <message>
            <source>The data of client %1 were removed; it cannot be brought back.</source>
            <translation>Údaje klienta %1 byly odstraněny; nelze jej obnovit.</translation>
        </message>
        <message>
            <source>Client %1 is not archived.</source>
            <translation>Klient %1 není archivován.</translation>
        </message>
        <message>
            <source>Identifier replaced by another one</source>
            <translation>Identifikátor nahrazen jiným</translation>
        </message>
        <message>
            <source>Two clients claim one identifier</source>
            <translation>Dva klienti mají týž identifikátor</translation>
        </message>
        <message>
            <source>Two clients look like one person</source>
            <translation>Dva klienti jsou zřejmě jedna osoba</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Výpis</translation>
        </message>
        <message>
            <source>Claimed error</source>
            <translation>Reklamovaná chyba</translation>
        </message>
        <message>
            <source>A document needs a title.</source>
            <translation>Dokument musí mít název.</translation>
        </message>
        <message>
            <source>Write what the document is.</source>
            <translation>Uveďte, o jaký dokument jde.</translation>
        </message>
        <message>
            <source>There is no such document.</source>
            <translation>Takový dokument neexistuje.</translation>
        </message>
        <message>
            <source>Open the client again.</source>
            <translation>Otevřete klienta znovu.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>Choose another folder or close the file elsewhere.</source>
            <translation>Vyberte jinou složku, nebo soubor zavřete v jiném programu.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
        <message>
            <source>Subscription to changes</source>
            <translation>Odběr změn</translation>
        </message>
        <message>
            <source>Last read from the registers</source>
            <translation>Naposledy načteno z registrů</translation>
        </message>
        <message>
            <source>Saving the list</source>
            <translation>Ukládání seznamu</translation>
        </message>
        <message>
            <source>Saving the list was cancelled.</source>
            <translation>Ukládání seznamu bylo zrušeno.</translation>
        </message>
        <message>
            <source>A list of clients is saved only for a purpose.</source>
            <translation>Seznam klientů lze uložit jen k určitému účelu.</translation>
        </message>
        <message>
            <source>Write what the list is for.</source>
            <translation>Uveďte, k čemu seznam slouží.</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Název organizace</translation>
        </message>
        <message>
            <source>IČO</source>
            <translation>IČO</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Právní forma</translation>
        </message>
        <message>
            <source>Legal status</source>
            <translation>Právní stav</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Sídlo</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>Datum vzniku</translation>
        </message>
        <message>
            <source>Ceased</source>
            <translation>Datum zániku</translation>
        </message>
        <message>
            <source>The keys that are here do not belong to this database.</source>
            <translation>Zdejší klíče nepatří k této databázi.</translation>
        </message>
        <message>
            <source>Choose the key file or the entry of the key store that was made with the database, or restore it from its backup.</source>
            <translation>Vyberte soubor s klíči nebo položku úložiště hesel, které byly vytvořeny spolu s databází, nebo je obnovte ze zálohy.</translation>
        </message>
        <message>
            <source>Rows of the database are still under the previous keys.</source>
            <translation>Některé řádky databáze jsou stále zašifrovány předchozími klíči.</translation>
        </message>
        <message>
            <source>Finish the renewal first: kmen-worker keys rotate.</source>
            <translation>Nejprve dokončete obnovu: kmen-worker keys rotate.</translation>
        </message>
        <message>
            <source>The keys cannot be renewed any more times.</source>
            <translation>Klíče již nelze znovu obnovit.</translation>
        </message>
        <message>
            <source>The renewal of the keys was stopped; it goes on when it is started again.</source>
            <translation>Obnova klíčů byla zastavena; po novém spuštění bude pokračovat.</translation>
        </message>
        <message>
            <source>Renewing the keys</source>
            <translation>Obnova klíčů</translation>
        </message>
        <message>
            <source>The client has no such key in that system.</source>
            <translation>Klient v daném systému takový klíč nemá.</translation>
        </message>
        <message>
            <source>Read the client again; somebody may have ended the link.</source>
            <translation>Načtěte klienta znovu; propojení mohl někdo ukončit.</translation>
        </message>
        <message>
            <source>This organisation is already kept as client %1.</source>
            <translation>Tato organizace je již vedena jako klient %1.</translation>
        </message>
        <message>
            <source>%1 is not an IČO.</source>
            <translation>%1 není IČO.</translation>
        </message>
        <message>
            <source>An IČO has eight digits; the last one checks the others.</source>
            <translation>IČO má osm číslic; poslední z nich je kontrolní.</translation>
        </message>
        <message>
            <source>A saved filter needs a name of 1 to 60 characters.</source>
            <translation>Uložený filtr musí mít název o délce 1 až 60 znaků.</translation>
        </message>
        <message>
            <source>Write a shorter or another name.</source>
            <translation>Zadejte kratší nebo jiný název.</translation>
        </message>
        <message>
            <source>There is no such saved filter.</source>
            <translation>Takový uložený filtr neexistuje.</translation>
        </message>
        <message>
            <source>It may have been removed in another window.</source>
            <translation>Mohl být odstraněn v jiném okně.</translation>
        </message>
        <message>
            <source>You have a saved filter of this name already.</source>
            <translation>Uložený filtr s tímto názvem již máte.</translation>
        </message>
        <message>
            <source>Write another name.</source>
            <translation>Zadejte jiný název.</translation>
        </message>
        <message>
            <source>Too many numbers begin like this: write more of it.</source>
            <translation>Takto začíná příliš mnoho čísel: zadejte delší část čísla.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Vyhledávání bylo zastaveno.</translation>
        </message>
        <message>
            <source>Changes of ROB (E07)</source>
            <translation>Změny ROB (E07)</translation>
        </message>
        <message>
            <source>Changing over from E07 to E317</source>
            <translation>Přechod z E07 na E317</translation>
        </message>
        <message>
            <source>AISV (E317)</source>
            <translation>AISV (E317)</translation>
        </message>
        <message>
            <source>DIA's confirmation is not complete.</source>
            <translation>Potvrzení DIA není úplné.</translation>
        </message>
        <message>
            <source>Write its reference number, how many subjects it is for, and from when to when.</source>
            <translation>Uveďte jeho číslo jednací, pro kolik subjektů platí a od kdy do kdy.</translation>
        </message>
        <message>
            <source>Clients follow one another in a circle.</source>
            <translation>Klienti na sebe navazují v kruhu.</translation>
        </message>
        <message>
            <source>Open an identity case.</source>
            <translation>Založte spor identity.</translation>
        </message>
        <message>
            <source>Notice of a change</source>
            <translation>Oznámení o změně</translation>
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
            <source>Call to the registers</source>
            <translation>Volání registrů</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Položky</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Identifikátory</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Oznámení</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Spory identity</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Volání</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Úkony</translation>
        </message>
        <message>
            <source>Who looked</source>
            <translation>Kdo nahlížel</translation>
        </message>
        <message>
            <source>This looks like a client identifier, but its check symbol does not fit: one of the symbols is wrong or two are swapped. It has no letters I, L, O, U, Z.</source>
            <translation>Vypadá to jako identifikátor klienta, ale nesouhlasí kontrolní znak: některý znak je chybný nebo jsou dva znaky přehozené. Identifikátor neobsahuje písmena I, L, O, U, Z.</translation>
        </message>
        <message>
            <source>The birth date is not complete yet.</source>
            <translation>Datum narození zatím není úplné.</translation>
        </message>
        <message>
            <source>Nobody can be born on this day: there is no such day yet.</source>
            <translation>V tento den se nikdo nemohl narodit: takový den ještě nenastal.</translation>
        </message>
        <message>
            <source>Write a name, a birth date, or a number.</source>
            <translation>Zadejte jméno, datum narození nebo číslo.</translation>
        </message>
        <message>
            <source>Write the reason why the client is archived.</source>
            <translation>Napište důvod, proč se klient archivuje.</translation>
        </message>
        <message>
            <source>Client %1 is archived already.</source>
            <translation>Klient %1 už je archivován.</translation>
        </message>
        <message>
            <source>Client %1 cannot be archived yet: a case or a notice about it waits.</source>
            <translation>Klienta %1 zatím nelze archivovat: čeká spor nebo oznámení, které se ho týká.</translation>
        </message>
        <message>
            <source>Finish what waits, then archive the client.</source>
            <translation>Dokončete, co čeká, pak klienta archivujte.</translation>
        </message>
        <message>
            <source>Somebody else changed client %1 meanwhile.</source>
            <translation>Klienta %1 mezitím změnil někdo jiný.</translation>
        </message>
        <message>
            <source>Look at the client again, then decide.</source>
            <translation>Podívejte se na klienta znovu, pak rozhodněte.</translation>
        </message>
        <message>
            <source>Two sources contradict each other</source>
            <translation>Dva zdroje si odporují</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::Board</name>
        <message>
            <source>⚠ today: %1</source>
            <translation>⚠ dnes: %1</translation>
        </message>
        <message numerus="yes">
            <source>! %n working day(s) late: %1</source>
            <translation>
                <numerusform>! %n pracovní den po lhůtě: %1</numerusform>
                <numerusform>! %n pracovní dny po lhůtě: %1</numerusform>
                <numerusform>! %n pracovních dnů po lhůtě: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) left: %1</source>
            <translation>
                <numerusform>zbývá %n pracovní den: %1</numerusform>
                <numerusform>zbývají %n pracovní dny: %1</numerusform>
                <numerusform>zbývá %n pracovních dnů: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, turn %2</source>
            <translation>%1, kolo %2</translation>
        </message>
        <message>
            <source>last: %1</source>
            <translation>poslední: %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::Calendar</name>
        <message>
            <source>Calendar of deadlines; the list beside it says the same</source>
            <translation>Kalendář lhůt; seznam vedle něj uvádí totéž</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::CatalogueModel</name>
        <message>
            <source>List of RPP</source>
            <translation>Číselník RPP</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Položky</translation>
        </message>
        <message>
            <source>Export of</source>
            <translation>Export ze dne</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Soubor</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Načteno</translation>
        </message>
        <message>
            <source>none</source>
            <translation>žádný</translation>
        </message>
        <message>
            <source>⚠ %1, old</source>
            <translation>⚠ %1, zastaralé</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::CatalogueView</name>
        <message>
            <source>DIA refuses a request for one character that differs from RPP. The drafts are compared with these lists; export them from RPP (CSV or XML) and import them here.</source>
            <translation>DIA odmítne žádost kvůli jedinému znaku, který se liší od RPP. Koncepty se porovnávají s těmito seznamy; vyexportujte je z RPP (CSV nebo XML) a načtěte je zde.</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>Který seznam</translation>
        </message>
        <message>
            <source>File of the export</source>
            <translation>Soubor exportu</translation>
        </message>
        <message>
            <source>file exported from RPP</source>
            <translation>soubor exportovaný z RPP</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Vybrat…</translation>
        </message>
        <message>
            <source>Day of the export</source>
            <translation>Den exportu</translation>
        </message>
        <message>
            <source>day of the export</source>
            <translation>den exportu</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Načíst</translation>
        </message>
        <message>
            <source>Or ask RPP for the items of the agenda</source>
            <translation>Nebo si vyžádejte položky agendy z RPP</translation>
        </message>
        <message>
            <source>Read the items (E299)</source>
            <translation>Načíst položky (E299)</translation>
        </message>
        <message>
            <source>Lists of RPP</source>
            <translation>Seznamy z RPP</translation>
        </message>
        <message>
            <source>Choose an export of RPP</source>
            <translation>Vyberte export z RPP</translation>
        </message>
        <message>
            <source>Exports (*.csv *.xml);;All files (*)</source>
            <translation>Exporty (*.csv *.xml);;Všechny soubory (*)</translation>
        </message>
        <message>
            <source>Importing a list of RPP</source>
            <translation>Načtení seznamu z RPP</translation>
        </message>
        <message>
            <source>and further lines</source>
            <translation>a další řádky</translation>
        </message>
        <message>
            <source>Line %1: %2 %3</source>
            <translation>Řádek %1: %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) imported</source>
            <translation>
                <numerusform>Načten %n záznam</numerusform>
                <numerusform>Načteny %n záznamy</numerusform>
                <numerusform>Načteno %n záznamů</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading items of an agenda (E299)</source>
            <translation>Načítání položek agendy (E299)</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) read</source>
            <translation>
                <numerusform>Načtena %n položka</numerusform>
                <numerusform>Načteny %n položky</numerusform>
                <numerusform>Načteno %n položek</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::DueModel</name>
        <message>
            <source>Day</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Žádost</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Proč</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fáze</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::EventsModel</name>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Den</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Číslo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Poznámka</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Zapsáno</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) approved</source>
            <translation>
                <numerusform>%n schválený údaj</numerusform>
                <numerusform>%n schválené údaje</numerusform>
                <numerusform>%n schválených údajů</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::FiledDocuments</name>
        <message>
            <source>Open the document</source>
            <translation>Otevřít dokument</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Uložit kopii…</translation>
        </message>
        <message>
            <source>Choose an answer with a document.</source>
            <translation>Vyberte odpověď s dokumentem.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: files of this kind are not opened from here, only saved.</source>
            <translation>%1: soubory tohoto druhu se odsud neotevírají, jen ukládají.</translation>
        </message>
        <message>
            <source>There is no room for a copy to be opened: %1</source>
            <translation>Pro kopii k otevření není místo: %1</translation>
        </message>
        <message>
            <source>Save a copy instead and open that.</source>
            <translation>Uložte místo toho kopii a otevřete ji.</translation>
        </message>
        <message>
            <source>The system has no program for this document.</source>
            <translation>Systém nemá pro tento dokument program.</translation>
        </message>
        <message>
            <source>Save a copy and open it elsewhere.</source>
            <translation>Uložte kopii a otevřete ji jinde.</translation>
        </message>
        <message>
            <source>Save a copy of the document</source>
            <translation>Uložit kopii dokumentu</translation>
        </message>
        <message>
            <source>Saving a copy of a document</source>
            <translation>Ukládá se kopie dokumentu</translation>
        </message>
        <message>
            <source>The copy is in %1</source>
            <translation>Kopie je v %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::ListModel</name>
        <message>
            <source>Request</source>
            <translation>Žádost</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Druh</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fáze</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Čeká na</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Lhůta</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Číslo</translation>
        </message>
        <message>
            <source>%1, turn %2</source>
            <translation>%1, kolo %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::RequestForm</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n bajt</numerusform>
                <numerusform>%n bajty</numerusform>
                <numerusform>%n bajtů</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>Our name for it</source>
            <translation>Naše pojmenování</translation>
        </message>
        <message>
            <source>Wanted by</source>
            <translation>Požadováno do</translation>
        </message>
        <message>
            <source>12. 5. 2026; may stay empty</source>
            <translation>12. 5. 2026; může zůstat prázdné</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>vyberte…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Načíst soubor…</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>Přiložit soubor…</translation>
        </message>
        <message>
            <source>request %1</source>
            <translation>žádost %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>Take the file %1 away</source>
            <translation>Odebrat soubor %1</translation>
        </message>
        <message>
            <source>“%1” is not a day. Write it as 12. 5. 2026.</source>
            <translation>„%1“ není den. Napište jej jako 12. 5. 2026.</translation>
        </message>
        <message>
            <source>This day is over. Write one that is still to come, or leave it empty.</source>
            <translation>Tento den už minul. Napište budoucí, nebo pole nechte prázdné.</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Uložit jako soubor…</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::RequestView</name>
        <message>
            <source>not saved</source>
            <translation>neuloženo</translation>
        </message>
        <message>
            <source>%1 (mine)</source>
            <translation>%1 (moje)</translation>
        </message>
        <message>
            <source>What you wrote is kept as a draft of its own, “%1”. The request is shown as it is now.</source>
            <translation>Co jste napsali, zůstává uloženo jako samostatný koncept „%1“. Žádost je zobrazena v současné podobě.</translation>
        </message>
        <message>
            <source>Fill what the list at the right names.</source>
            <translation>Vyplňte, co uvádí seznam vpravo.</translation>
        </message>
        <message>
            <source>Ask for production</source>
            <translation>Požádat o produkční prostředí</translation>
        </message>
        <message>
            <source>Change the list</source>
            <translation>Změnit seznam</translation>
        </message>
        <message>
            <source>Second request from a copy</source>
            <translation>Druhá žádost z kopie</translation>
        </message>
        <message>
            <source>New request from a copy</source>
            <translation>Nová žádost z kopie</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The request is closed. Its text and its files stay.</source>
            <translation>Žádost je uzavřena. Její text a soubory zůstávají.</translation>
        </message>
        <message>
            <source>The draft goes back to whoever wrote it.</source>
            <translation>Koncept se vrací tomu, kdo jej napsal.</translation>
        </message>
        <message>
            <source>Making the package</source>
            <translation>Vytváření balíčku</translation>
        </message>
        <message>
            <source>The package is in %1</source>
            <translation>Balíček je uložen v %1</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), read again and compared. Not signed.</source>
            <translation>
                <numerusform>%n soubor, znovu načten a porovnán. Nepodepsáno.</numerusform>
                <numerusform>%n soubory, znovu načteny a porovnány. Nepodepsáno.</numerusform>
                <numerusform>%n souborů, znovu načteno a porovnáno. Nepodepsáno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), read again and compared. Signed: %1</source>
            <translation>
                <numerusform>%n soubor, znovu načten a porovnán. Podepsáno: %1</numerusform>
                <numerusform>%n soubory, znovu načteny a porovnány. Podepsáno: %1</numerusform>
                <numerusform>%n souborů, znovu načteno a porovnáno. Podepsáno: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a list of items</source>
            <translation>Vyberte seznam položek</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt);;All files (*)</source>
            <translation>Tabulky (*.csv *.txt);;Všechny soubory (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read.</source>
            <translation>
                <numerusform>Načten %n řádek.</numerusform>
                <numerusform>Načteny %n řádky.</numerusform>
                <numerusform>Načteno %n řádků.</numerusform>
            </translation>
        </message>
        <message>
            <source>and further lines</source>
            <translation>a další řádky</translation>
        </message>
        <message>
            <source>Line %1: %2 %3</source>
            <translation>Řádek %1: %2 %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Přiložit soubor</translation>
        </message>
        <message>
            <source>Attaching a file</source>
            <translation>Přiložení souboru</translation>
        </message>
        <message>
            <source>Parts of the request</source>
            <translation>Části žádosti</translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation>Vytvořit balíček</translation>
        </message>
        <message>
            <source>‹ All requests</source>
            <translation>‹ Všechny žádosti</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Obsah žádosti</translation>
        </message>
        <message>
            <source>The document as it will be printed</source>
            <translation>Dokument v podobě pro tisk</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Balíček</translation>
        </message>
        <message>
            <source>Its way</source>
            <translation>Průběh</translation>
        </message>
        <message>
            <source>Who changed what</source>
            <translation>Kdo co změnil</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Verze</translation>
        </message>
        <message>
            <source>What is missing or wrong</source>
            <translation>Co chybí nebo je chybně</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Složka</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Vybrat…</translation>
        </message>
        <message>
            <source>Where the package goes</source>
            <translation>Kam se balíček uloží</translation>
        </message>
        <message>
            <source>Text to be pasted</source>
            <translation>Text ke vložení</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopírovat text</translation>
        </message>
        <message>
            <source>The text is copied.</source>
            <translation>Text je zkopírován.</translation>
        </message>
        <message>
            <source>Stages on the way</source>
            <translation>Fáze průběhu</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Co se stalo</translation>
        </message>
        <message>
            <source>in our registry now: %1 AIFO, %2 IČO</source>
            <translation>nyní v naší evidenci: %1 AIFO, %2 IČO</translation>
        </message>
        <message>
            <source>%1 · number %2</source>
            <translation>%1 · číslo %2</translation>
        </message>
        <message>
            <source>waits for: %1</source>
            <translation>čeká na: %1</translation>
        </message>
        <message>
            <source>It was complete when it left the draft.</source>
            <translation>Při opuštění fáze konceptu byla žádost úplná.</translation>
        </message>
        <message>
            <source>✓ Nothing is missing.</source>
            <translation>✓ Nic nechybí.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) to fill</source>
            <translation>
                <numerusform>%n pole k vyplnění</numerusform>
                <numerusform>%n pole k vyplnění</numerusform>
                <numerusform>%n polí k vyplnění</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to repair</source>
            <translation>
                <numerusform>%n věc k opravě</numerusform>
                <numerusform>%n věci k opravě</numerusform>
                <numerusform>%n věcí k opravě</numerusform>
            </translation>
        </message>
        <message>
            <source>To fill: %1. To repair: %2.</source>
            <translation>K vyplnění: %1. K opravě: %2.</translation>
        </message>
        <message>
            <source>The letterhead is not complete.</source>
            <translation>Hlavička dopisu není úplná.</translation>
        </message>
        <message>
            <source>Fill it under “Letterhead…”: %1.</source>
            <translation>Doplňte ji přes „Hlavička dopisu…“: %1.</translation>
        </message>
        <message>
            <source>The request is not complete.</source>
            <translation>Žádost není úplná.</translation>
        </message>
        <message>
            <source>“What it says” lists what is missing. The package can be made after that.</source>
            <translation>Co chybí, uvádí „Obsah žádosti“. Po doplnění lze vytvořit balíček.</translation>
        </message>
        <message>
            <source>being saved…</source>
            <translation>ukládá se…</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>uloženo</translation>
        </message>
        <message>
            <source>+ new line %1: %2</source>
            <translation>+ nový řádek %1: %2</translation>
        </message>
        <message>
            <source>~ new comment of %1: “%2”</source>
            <translation>~ nový komentář u %1: „%2“</translation>
        </message>
        <message>
            <source>~ no more comment of %1: “%2”</source>
            <translation>~ zrušený komentář u %1: „%2“</translation>
        </message>
        <message>
            <source>~ comment of %1: “%2” instead of “%3”</source>
            <translation>~ komentář u %1: „%2“ místo „%3“</translation>
        </message>
        <message numerus="yes">
            <source>and %n more change(s)</source>
            <translation>
                <numerusform>a ještě %n změna</numerusform>
                <numerusform>a ještě %n změny</numerusform>
                <numerusform>a ještě %n změn</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list of items</source>
            <translation>Uložit seznam údajů</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabulky (*.csv)</translation>
        </message>
        <message>
            <source>The list is in %1</source>
            <translation>Seznam je v %1</translation>
        </message>
        <message>
            <source>What you wrote is kept as a draft of its own, “%1”.</source>
            <translation>Co jste napsali, je uloženo jako samostatný koncept „%1“.</translation>
        </message>
        <message>
            <source>“%1” was not saved: %2</source>
            <translation>„%1“ se neuložilo: %2</translation>
        </message>
        <message>
            <source>Approved now: %1</source>
            <translation>Schváleno nyní: %1</translation>
        </message>
        <message>
            <source>It was complete when it left the draft, but something has changed since then. Open it again before it is sent.</source>
            <translation>Když opustila koncept, byla úplná, od té doby se však něco změnilo. Před odesláním ji znovu otevřete.</translation>
        </message>
        <message>
            <source>Show what is missing</source>
            <translation>Ukázat, co chybí</translation>
        </message>
        <message>
            <source>Show what is wrong</source>
            <translation>Ukázat, co není v pořádku</translation>
        </message>
        <message>
            <source>Letterhead…</source>
            <translation>Hlavička dopisu…</translation>
        </message>
        <message>
            <source>It is no longer right: %1</source>
            <translation>Už není v pořádku: %1</translation>
        </message>
        <message>
            <source>Send it back, so that it is repaired.</source>
            <translation>Vraťte ji k opravě.</translation>
        </message>
        <message>
            <source>Change it again before it is sent.</source>
            <translation>Před odesláním ji znovu upravte.</translation>
        </message>
        <message>
            <source>Without it there is no letter that could be sent.</source>
            <translation>Bez ní není dopis, který by bylo možné odeslat.</translation>
        </message>
        <message>
            <source>Nothing was read; the list is as it was.</source>
            <translation>Nic se nenačetlo; seznam zůstal, jak byl.</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::RequestsPage</name>
        <message>
            <source>No request is under way</source>
            <translation>Žádná žádost není rozpracována</translation>
        </message>
        <message>
            <source>Access to AISEO, registration in AISV, permissions and notices: the desk knows the rules, checks what you write and makes the package.</source>
            <translation>Přístup do AISEO, registrace v AISV, oprávnění a oznámení: aplikace zná pravidla, kontroluje, co píšete, a vytvoří balíček.</translation>
        </message>
        <message>
            <source>Views of the requests</source>
            <translation>Zobrazení žádostí</translation>
        </message>
        <message>
            <source>Closed ones too</source>
            <translation>Včetně uzavřených</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Žádosti</translation>
        </message>
        <message>
            <source>Begin a request to DIA or SZR</source>
            <translation>Založit žádost pro DIA nebo SZR</translation>
        </message>
        <message>
            <source>Letterhead and signatory of requests</source>
            <translation>Hlavička dopisu a podepisující osoba žádostí</translation>
        </message>
        <message>
            <source>Letterhead…</source>
            <translation>Hlavička dopisu…</translation>
        </message>
        <message>
            <source>New request…</source>
            <translation>Nová žádost…</translation>
        </message>
        <message>
            <source>Begin a request</source>
            <translation>Založit žádost</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Nástěnka</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Seznam</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Lhůty</translation>
        </message>
        <message>
            <source>Names from RPP</source>
            <translation>Názvy z RPP</translation>
        </message>
        <message>
            <source>How long it takes</source>
            <translation>Jak dlouho to trvá</translation>
        </message>
        <message>
            <source>‹ Earlier</source>
            <translation>‹ Dříve</translation>
        </message>
        <message>
            <source>Later ›</source>
            <translation>Později ›</translation>
        </message>
        <message>
            <source>Grey: no working day. A number after the day: deadlines.</source>
            <translation>Šedě: nepracovní den. Číslo za dnem: počet lhůt.</translation>
        </message>
        <message>
            <source>How long each stage took</source>
            <translation>Jak dlouho trvala každá fáze</translation>
        </message>
        <message>
            <source>Begin with “New request…” and fill the form: what is missing or wrong stands at the right, and what you write is kept by itself. Names are compared with RPP letter by letter.

“Document” shows the letter, “Package” writes everything into one folder and one zip. Nothing is sent by itself: write down when and under which number you sent it, and file the answers; they move the request on.

The board shows who has each request now, the calendar when to ask.</source>
            <translation>Začněte volbou „Nová žádost…“ a vyplňte formulář: co chybí nebo je chybně, je uvedeno vpravo, a co napíšete, se ukládá samo. Názvy se porovnávají s RPP písmeno po písmenu.

„Dokument“ zobrazí dopis, „Balíček“ zapíše vše do jedné složky a jednoho souboru zip. Nic se neodesílá samo: zapište, kdy a pod jakým číslem jste žádost odeslali, a zakládejte odpovědi; ty žádost posouvají dál.

Nástěnka ukazuje, u koho která žádost právě je, kalendář, kdy se zeptat.</translation>
        </message>
        <message numerus="yes">
            <source>Waits longest: “%1”, %2, %n day(s).</source>
            <translation>
                <numerusform>Nejdéle čeká: „%1“, %2, %n den.</numerusform>
                <numerusform>Nejdéle čeká: „%1“, %2, %n dny.</numerusform>
                <numerusform>Nejdéle čeká: „%1“, %2, %n dnů.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Nic nečeká.</translation>
        </message>
        <message>
            <source>The names from RPP are older than %1 days.</source>
            <translation>Názvy z RPP jsou starší než %1 dnů.</translation>
        </message>
        <message>
            <source>Import newer exports under “Names from RPP”.</source>
            <translation>Načtěte novější exporty v části „Názvy z RPP“.</translation>
        </message>
        <message>
            <source>Letterhead and signatory are kept.</source>
            <translation>Hlavička dopisu a podepisující osoba jsou uloženy.</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::RowsEditor</name>
        <message>
            <source>Take the line away</source>
            <translation>Odebrat řádek</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::Signing</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Heslo</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Zapomenout jej</translation>
        </message>
        <message>
            <source>&amp;Signature of the manifest</source>
            <translation>&amp;Podpis seznamu souborů</translation>
        </message>
        <message>
            <source>Signature of the manifest</source>
            <translation>Podpis seznamu souborů</translation>
        </message>
        <message>
            <source>Takes the certificate out of the key store. Its file stays where it is.</source>
            <translation>Odebere certifikát z úložiště hesel. Jeho soubor zůstane, kde je.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>žádný</translation>
        </message>
        <message>
            <source>the certificate of the connection to the registers</source>
            <translation>certifikát spojení s registry</translation>
        </message>
        <message>
            <source>%1 (key store)</source>
            <translation>%1 (úložiště hesel)</translation>
        </message>
        <message>
            <source>a certificate from a file…</source>
            <translation>certifikát ze souboru…</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>Čtení certifikátu</translation>
        </message>
        <message>
            <source>Sign with “%1”</source>
            <translation>Podepsat certifikátem „%1“</translation>
        </message>
        <message>
            <source>The manifest of the package gets a signature by this certificate. Its passphrase is not kept.</source>
            <translation>Seznam souborů balíčku dostane podpis tímto certifikátem. Jeho heslo se neuchová.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Podepsat</translation>
        </message>
        <message>
            <source>Sign with a certificate from a file</source>
            <translation>Podepsat certifikátem ze souboru</translation>
        </message>
        <message>
            <source>The manifest of the package gets a signature by this certificate (PKCS#12: .p12 or .pfx). Its passphrase is not kept.</source>
            <translation>Seznam souborů balíčku dostane podpis tímto certifikátem (PKCS#12: .p12 nebo .pfx). Jeho heslo se neuchová.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Soubor</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Vybrat…</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>Vyberte certifikát</translation>
        </message>
        <message>
            <source>Certificates with a key (*.p12 *.pfx);;All files (*)</source>
            <translation>Certifikáty s klíčem (*.p12 *.pfx);;Všechny soubory (*)</translation>
        </message>
        <message>
            <source>&amp;Keep it in the key store as</source>
            <translation>&amp;Uchovat v úložišti hesel jako</translation>
        </message>
        <message>
            <source>empty: it is used this once</source>
            <translation>prázdné: použije se jen tentokrát</translation>
        </message>
        <message>
            <source>Opening the certificate</source>
            <translation>Otevírá se certifikát</translation>
        </message>
        <message>
            <source>Forgetting a certificate</source>
            <translation>Zapomíná se certifikát</translation>
        </message>
        <message>
            <source>needed to keep it</source>
            <translation>potřebné k uložení</translation>
        </message>
        <message>
            <source>Passphrase of the &amp;office's keys</source>
            <translation>&amp;Heslo ke klíčům úřadu</translation>
        </message>
        <message>
            <source>Forget “%1”</source>
            <translation>Zapomenout „%1“</translation>
        </message>
        <message>
            <source>The certificate is taken out of the key store. Its file stays where it is.</source>
            <translation>Certifikát se vyjme z úložiště klíčů. Jeho soubor zůstane, kde je.</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::TimesModel</name>
        <message>
            <source>Kind</source>
            <translation>Druh</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fáze</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Kolikrát</translation>
        </message>
        <message>
            <source>Usually</source>
            <translation>Obvykle</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Nejdéle</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n den</numerusform>
                <numerusform>%n dny</numerusform>
                <numerusform>%n dní</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::VersionsModel</name>
        <message>
            <source>Version</source>
            <translation>Verze</translation>
        </message>
        <message>
            <source>Who and when</source>
            <translation>Kdo a kdy</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Pole</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Předtím</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Poté</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
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
        <message>
            <source>Version %1 of the database's keys is not here.</source>
            <translation>Verze %1 klíčů databáze zde není.</translation>
        </message>
        <message>
            <source>Take the keys over from a computer that has them (kmen-worker keys move).</source>
            <translation>Převezměte klíče z počítače, který je má (kmen-worker keys move).</translation>
        </message>
        <message>
            <source>The keys have no version %1.</source>
            <translation>Klíče nemají verzi %1.</translation>
        </message>
        <message>
            <source>The key file “%1” cannot be read.</source>
            <translation>Soubor s klíči „%1“ nelze přečíst.</translation>
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
        <message>
            <source>Unlock the key store if it is locked. Otherwise store the secret first; the certificate, for example, by “kmen-worker certificate import”.</source>
            <translation>Je-li úložiště klíčů zamčené, odemkněte ho. Jinak tajný údaj nejprve uložte, například certifikát příkazem „kmen-worker certificate import“.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::CertificateSection</name>
        <message>
            <source>Certificate</source>
            <translation>Certifikát</translation>
        </message>
        <message>
            <source>Take over a certificate…</source>
            <translation>Převzít certifikát…</translation>
        </message>
        <message>
            <source>Request a new one…</source>
            <translation>Požádat o nový…</translation>
        </message>
        <message>
            <source>The registers know the office's system by its certificate alone. It cannot be prolonged: a new one is requested in RAZR, best two months before the end.</source>
            <translation>Registry poznají systém úřadu jen podle certifikátu. Prodloužit ho nelze: o nový se žádá v RAZR, nejlépe dva měsíce před koncem.</translation>
        </message>
        <message>
            <source>Our certificate</source>
            <translation>Náš certifikát</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Jméno</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Vydal</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Sériové číslo</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Platnost</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Klíč</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Uložen</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Žádost</translation>
        </message>
        <message>
            <source>Certificates of the registers</source>
            <translation>Certifikáty registrů</translation>
        </message>
        <message>
            <source>Authority that is believed</source>
            <translation>Důvěryhodná autorita</translation>
        </message>
        <message>
            <source>List of revoked ones</source>
            <translation>Seznam zneplatněných</translation>
        </message>
        <message>
            <source>Of this computer; other desks and the worker keep a copy of their own</source>
            <translation>Platí pro tento počítač; ostatní pracoviště a worker mají vlastní kopii</translation>
        </message>
        <message>
            <source>The certificate is being read…</source>
            <translation>Čte se certifikát…</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>Čtení certifikátu</translation>
        </message>
        <message>
            <source>The certificate expired %1.</source>
            <translation>Platnost certifikátu skončila %1.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate is valid until %1, %n more day(s).</source>
            <translation>
                <numerusform>Certifikát platí do %1, ještě %n den.</numerusform>
                <numerusform>Certifikát platí do %1, ještě %n dny.</numerusform>
                <numerusform>Certifikát platí do %1, ještě %n dnů.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 až %2</translation>
        </message>
        <message>
            <source>A key waits for the certificate that was asked for.</source>
            <translation>Klíč čeká na certifikát, o který bylo požádáno.</translation>
        </message>
        <message>
            <source>none: revoked servers are not recognised</source>
            <translation>žádný: zneplatněné servery se nepoznají</translation>
        </message>
        <message>
            <source>Certificate %1 was taken over.</source>
            <translation>Certifikát %1 byl převzat.</translation>
        </message>
        <message>
            <source>The request is in %1. Attach it to the form in RAZR.</source>
            <translation>Žádost je v %1. Přiložte ji k formuláři v RAZR.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::ConnectionSection</name>
        <message>
            <source>Environment: %1</source>
            <translation>Prostředí: %1</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Připojení</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Vyzkoušet připojení</translation>
        </message>
        <message>
            <source>A registry belongs to one environment for ever, so that invented and real persons never mix. For another environment Kmen is started with another configuration (--config).</source>
            <translation>Kmen patří navždy jednomu prostředí, aby se smyšlené a skutečné osoby nikdy nepomíchaly. Pro jiné prostředí se program spouští s jinou konfigurací (--config).</translation>
        </message>
        <message>
            <source>Name in the band</source>
            <translation>Název v pruhu</translation>
        </message>
        <message>
            <source>Address of the registers</source>
            <translation>Adresa registrů</translation>
        </message>
        <message>
            <source>Name in the server's certificate</source>
            <translation>Jméno v certifikátu serveru</translation>
        </message>
        <message>
            <source>the host of the address</source>
            <translation>počítač z adresy</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certifikáty (*.pem *.crt *.cer);;Všechny soubory (*)</translation>
        </message>
        <message>
            <source>Authority that is believed</source>
            <translation>Důvěryhodná autorita</translation>
        </message>
        <message>
            <source>List of revoked certificates</source>
            <translation>Seznam zneplatněných certifikátů</translation>
        </message>
        <message>
            <source>Lists (*.crl *.pem);;All files (*)</source>
            <translation>Seznamy (*.crl *.pem);;Všechny soubory (*)</translation>
        </message>
        <message>
            <source>none: revoked servers are not recognised</source>
            <translation>žádný: zneplatněné servery se nepoznají</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Way to the registers</source>
            <translation>Cesta k registrům</translation>
        </message>
        <message>
            <source>straight, without a proxy</source>
            <translation>přímo, bez proxy</translation>
        </message>
        <message>
            <source>as this computer is set</source>
            <translation>podle nastavení tohoto počítače</translation>
        </message>
        <message>
            <source>by this proxy</source>
            <translation>přes tuto proxy</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Login at the proxy</source>
            <translation>Přihlašovací jméno k proxy</translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation>může zůstat prázdné</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <translation>Heslo k proxy</translation>
        </message>
        <message>
            <source>is kept in the store of secrets; empty: stays as it is</source>
            <translation>je v úložišti tajemství; prázdné: zůstane, jaké je</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Omezení</translation>
        </message>
        <message>
            <source>Waiting for an answer, seconds</source>
            <translation>Čekání na odpověď, sekund</translation>
        </message>
        <message>
            <source>Calls in a second, at most</source>
            <translation>Volání za sekundu, nejvýše</translation>
        </message>
        <message>
            <source>For support</source>
            <translation>Pro podporu</translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>Žádosti a odpovědi</translation>
        </message>
        <message>
            <source>Keep them for support, masked</source>
            <translation>Uchovávat je pro podporu, zakryté</translation>
        </message>
        <message>
            <source>All of them together, MB</source>
            <translation>Všechny dohromady, MB</translation>
        </message>
        <message>
            <source>Asks once whether the registers are there (E164), with what is written here</source>
            <translation>Jednou se zeptá, zda jsou registry dostupné (E164), s tím, co je tu napsáno</translation>
        </message>
        <message>
            <source>Kept in %1, on this computer only</source>
            <translation>Uloženo v %1, jen na tomto počítači</translation>
        </message>
        <message>
            <source>The registers are being asked…</source>
            <translation>Ptáme se registrů…</translation>
        </message>
        <message>
            <source>Trying the connection</source>
            <translation>Zkouška připojení</translation>
        </message>
        <message>
            <source>The registers answered.</source>
            <translation>Registry odpověděly.</translation>
        </message>
        <message>
            <source>Address, certificate and identity of the office were accepted.</source>
            <translation>Adresa, certifikát i identita úřadu byly přijaty.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::DatabaseSection</name>
        <message>
            <source>Database</source>
            <translation>Databáze</translation>
        </message>
        <message>
            <source>Copy the database…</source>
            <translation>Zkopírovat databázi…</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Zkontrolovat databázi</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Uchovává</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Velikost</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabulky</translation>
        </message>
        <message>
            <source>Keys of the identifiers</source>
            <translation>Klíče identifikátorů</translation>
        </message>
        <message>
            <source>Keys renewed</source>
            <translation>Obnova klíčů</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfigurace</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>End of the audit is countersigned in</source>
            <translation>Konec auditu se potvrzuje do</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Všechny soubory (*)</translation>
        </message>
        <message>
            <source>Best on another computer: only by this file it is seen that the last rows of the audit were cut off. Empty: nowhere.</source>
            <translation>Nejlépe na jiném počítači: jen podle tohoto souboru se pozná, že z auditu někdo odřízl poslední řádky. Prázdné: nikam.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Replica for pages that only read</source>
            <translation>Replika pro stránky, které jen čtou</translation>
        </message>
        <message>
            <source>postgresql://db2.urad.cz:5432/kmen; may stay empty</source>
            <translation>postgresql://db2.urad.cz:5432/kmen; může zůstat prázdné</translation>
        </message>
        <message>
            <source>Password of this login</source>
            <translation>Heslo tohoto přihlášení</translation>
        </message>
        <message>
            <source>is kept in the store of secrets; empty: stays as it is</source>
            <translation>je v úložišti tajemství; prázdné: zůstane, jaké je</translation>
        </message>
        <message>
            <source>Kept in %1, on this computer only</source>
            <translation>Uloženo v %1, jen na tomto počítači</translation>
        </message>
        <message>
            <source>%1 on the server %2, login %3</source>
            <translation>%1 na serveru %2, přihlášení %3</translation>
        </message>
        <message>
            <source>of this computer</source>
            <translation>tohoto počítače</translation>
        </message>
        <message>
            <source>step %1, up to date</source>
            <translation>krok %1, aktuální</translation>
        </message>
        <message>
            <source>in the file %1</source>
            <translation>v souboru %1</translation>
        </message>
        <message>
            <source>in the key store of this computer</source>
            <translation>v úložišti klíčů tohoto počítače</translation>
        </message>
        <message>
            <source>in the file of secrets %1</source>
            <translation>v souboru tajemství %1</translation>
        </message>
        <message>
            <source>never; “kmen-worker keys rotate” makes new ones while the office works</source>
            <translation>nikdy; „kmen-worker keys rotate“ vytvoří nové za chodu úřadu</translation>
        </message>
        <message>
            <source>version %1, %2</source>
            <translation>verze %1, %2</translation>
        </message>
        <message>
            <source>version %1; rows are being moved to it</source>
            <translation>verze %1; řádky se na ni převádějí</translation>
        </message>
        <message>
            <source>Copy the database to</source>
            <translation>Zkopírovat databázi do</translation>
        </message>
        <message>
            <source>Databases (*.sqlite);;All files (*)</source>
            <translation>Databáze (*.sqlite);;Všechny soubory (*)</translation>
        </message>
        <message>
            <source>The database is being copied…</source>
            <translation>Databáze se kopíruje…</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Kopírování databáze</translation>
        </message>
        <message>
            <source>The database was copied to %1.</source>
            <translation>Databáze byla zkopírována do %1.</translation>
        </message>
        <message>
            <source>Its keys are not in the copy: keep those elsewhere.</source>
            <translation>Klíče v kopii nejsou: uložte je jinam.</translation>
        </message>
        <message>
            <source>The database is being checked…</source>
            <translation>Databáze se kontroluje…</translation>
        </message>
        <message>
            <source>It takes a while; the desk can be used meanwhile.</source>
            <translation>Chvíli to potrvá; zatím lze pracovat.</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Kontrola databáze</translation>
        </message>
        <message>
            <source>The database is whole.</source>
            <translation>Databáze je v pořádku.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>Databáze je poškozena.</translation>
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
            <translation>Testovací osoby. Úřad potřebuje certifikát svého informačního systému pro testovací prostředí.</translation>
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
            <source>Databases (*.sqlite);;All files (*)</source>
            <translation>Databáze (*.sqlite);;Všechny soubory (*)</translation>
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
            <source>File on this computer, or address of a server</source>
            <translation>Soubor na tomto počítači, nebo adresa serveru</translation>
        </message>
        <message>
            <source>A server for several desks: postgresql://login@host/database; its password is read from libpq's own file (pgpass).</source>
            <translation>Server pro více pracovišť: postgresql://login@host/database; heslo se čte ze souboru libpq (pgpass).</translation>
        </message>
        <message>
            <source>Key of the identifiers</source>
            <translation>Klíč identifikátorů</translation>
        </message>
        <message>
            <source>In the key store of this system</source>
            <translation>V úložišti hesel tohoto systému</translation>
        </message>
        <message>
            <source>In a file under a passphrase, asked for at each start</source>
            <translation>V souboru pod heslem, žádaným při každém spuštění</translation>
        </message>
        <message>
            <source>In a file that only its owner may read</source>
            <translation>V souboru, který smí číst jen vlastník</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Kde se uchovává</translation>
        </message>
        <message>
            <source>Passphrase of the keys</source>
            <translation>Heslo klíčů</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Totéž ještě jednou</translation>
        </message>
        <message>
            <source>Who logs in to this system opens the registry. Make a copy later: kmen-worker keys move.</source>
            <translation>Kdo se přihlásí do tohoto systému, otevře kmen. Později pořiďte kopii: kmen-worker keys move.</translation>
        </message>
        <message>
            <source>At least twelve characters. Without them nobody reads the identifiers any more: write them down where the office keeps such things.</source>
            <translation>Nejméně dvanáct znaků. Bez nich už identifikátory nikdo nepřečte: zapište je tam, kde úřad takové věci uchovává.</translation>
        </message>
        <message>
            <source>The file lies beside the database: keep a copy of both, apart from each other.</source>
            <translation>Soubor leží vedle databáze: mějte kopii obou, každou jinde.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::LanguageSection</name>
        <message>
            <source>Language</source>
            <translation>Jazyk</translation>
        </message>
        <message>
            <source>Yours on this computer; changes at once, and what you are writing stays</source>
            <translation>Váš na tomto počítači; změní se hned a rozepsané zůstane</translation>
        </message>
        <message>
            <source>Colours and size of letters</source>
            <translation>Barvy a velikost písma</translation>
        </message>
        <message>
            <source>Light or dark, the accent and the size of letters follow the system's own settings.</source>
            <translation>Světlý či tmavý vzhled, barva zvýraznění a velikost písma se řídí nastavením systému.</translation>
        </message>
        <message>
            <source>Texts for the registers</source>
            <translation>Texty pro registry</translation>
        </message>
        <message>
            <source>Purposes of reading and letters to DIA and SZR stay Czech in every language of the desk.</source>
            <translation>Účely čtení a dopisy pro DIA a SZR zůstávají česky v každém jazyce programu.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::OfficeSection</name>
        <message>
            <source>Office</source>
            <translation>Úřad</translation>
        </message>
        <message>
            <source>Add a role for it</source>
            <translation>Přidat pro ni roli</translation>
        </message>
        <message>
            <source>By these codes the registers know who asks. They have to be those of the office's registration in RPP and of its certificate; one wrong sign and every call is refused.</source>
            <translation>Podle těchto kódů registry vědí, kdo se ptá. Musí být tytéž jako v registraci úřadu v RPP a v jeho certifikátu; s jedním chybným znakem je každé volání odmítnuto.</translation>
        </message>
        <message>
            <source>Office (OVM)</source>
            <translation>Úřad (OVM)</translation>
        </message>
        <message>
            <source>Information system (AIS)</source>
            <translation>Informační systém (AIS)</translation>
        </message>
        <message>
            <source>The number of the system in ISoISVS belongs here, 1 to 9 999 999.</source>
            <translation>Sem patří číslo systému v ISoISVS, 1 až 9 999 999.</translation>
        </message>
        <message>
            <source>Data are used for</source>
            <translation>Údaje se užívají pro</translation>
        </message>
        <message>
            <source>the office itself</source>
            <translation>samotný úřad</translation>
        </message>
        <message>
            <source>Usual agenda</source>
            <translation>Obvyklá agenda</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Role in it</source>
            <translation>Role v ní</translation>
        </message>
        <message>
            <source>Chosen by the word</source>
            <translation>Volí se slovem</translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation>může zůstat prázdné</translation>
        </message>
        <message>
            <source>Further agendas</source>
            <translation>Další agendy</translation>
        </message>
        <message>
            <source>A client that another agenda of the office keeps is asked about in that agenda's role.</source>
            <translation>Na klienta, kterého vede jiná agenda úřadu, se ptáme v roli této agendy.</translation>
        </message>
        <message>
            <source>Agendas and roles</source>
            <translation>Agendy a role</translation>
        </message>
        <message>
            <source>Letters of the office</source>
            <translation>Dopisy úřadu</translation>
        </message>
        <message>
            <source>Name, address, data box and signatory on requests to DIA and SZR are kept for all desks.</source>
            <translation>Název, adresa, datová schránka a podepisující na žádostech pro DIA a SZR platí pro všechna pracoviště.</translation>
        </message>
        <message>
            <source>Letterhead and signatory…</source>
            <translation>Hlavička a podepisující…</translation>
        </message>
        <message>
            <source>Line %1, agenda or role: %2</source>
            <translation>Řádek %1, agenda nebo role: %2</translation>
        </message>
        <message>
            <source>Line %1: without a word of its own the pair could not be chosen.</source>
            <translation>Řádek %1: bez vlastního slova by dvojici nešlo zvolit.</translation>
        </message>
        <message>
            <source>Line %1: the word “%2” is given twice.</source>
            <translation>Řádek %1: slovo „%2“ je uvedeno dvakrát.</translation>
        </message>
        <message>
            <source>Kept in %1, on this computer only</source>
            <translation>Uloženo v %1, jen na tomto počítači</translation>
        </message>
        <message>
            <source>The configuration %1 names the identity itself; it is changed there.</source>
            <translation>Identitu uvádí přímo konfigurace %1; mění se tam.</translation>
        </message>
        <message>
            <source>Clients are kept under agendas without a role: %1</source>
            <translation>Klienti jsou vedeni v agendách bez role: %1</translation>
        </message>
        <message>
            <source>Nobody asks the registers about them, and their changes are not learned.</source>
            <translation>Nikdo se na ně registrů neptá a jejich změny se nedozvíme.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::PassphraseDialog</name>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Odemknout</translation>
        </message>
        <message>
            <source>Kmen – passphrase</source>
            <translation>Kmen – heslo</translation>
        </message>
        <message>
            <source>Unlock the keys of the registry</source>
            <translation>Odemknout klíče kmene</translation>
        </message>
        <message>
            <source>&amp;Passphrase:</source>
            <translation>&amp;Heslo:</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Heslo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušit</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::PeopleSection</name>
        <message>
            <source>owner of the tables: stands above all roles</source>
            <translation>vlastník tabulek: stojí nad všemi rolemi</translation>
        </message>
        <message>
            <source>Login of the server</source>
            <translation>Přihlášení k serveru</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Přihlášení</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (vy)</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>Lidé a role</translation>
        </message>
        <message>
            <source>Logins and their roles</source>
            <translation>Přihlášení a jejich role</translation>
        </message>
        <message>
            <source>Give a role…</source>
            <translation>Přidělit roli…</translation>
        </message>
        <message>
            <source>Take a role back…</source>
            <translation>Odebrat roli…</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vy</translation>
        </message>
        <message>
            <source>You may</source>
            <translation>Smíte</translation>
        </message>
        <message>
            <source>What the roles may</source>
            <translation>Co role smějí</translation>
        </message>
        <message>
            <source>A decision about an identity is proposed by one person and approved by another: an office needs two administrators.</source>
            <translation>Rozhodnutí o identitě jeden navrhuje a druhý schvaluje: úřad potřebuje dva správce.</translation>
        </message>
        <message>
            <source>Kept by the database's server, for all desks</source>
            <translation>Uchovává databázový server, pro všechna pracoviště</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>vše</translation>
        </message>
        <message>
            <source>everything: the tables are yours</source>
            <translation>vše: tabulky jsou vaše</translation>
        </message>
        <message>
            <source>what was given to you through another role</source>
            <translation>co vám bylo dáno jinou rolí</translation>
        </message>
        <message>
            <source>The database is a file on this computer and has no roles: whoever may write the file may do everything in it, and the audit knows people by their login at the computer. Several people with roles of their own need a server (docs/postgresql.md).</source>
            <translation>Databáze je soubor na tomto počítači a role nemá: kdo smí soubor zapisovat, smí v něm vše, a audit zná lidi podle přihlášení k počítači. Více lidí s vlastními rolemi potřebuje server (docs/postgresql.md).</translation>
        </message>
        <message>
            <source>You see it for reading. Roles are given by whoever owns the tables or may make roles on the server.</source>
            <translation>Vidíte jen pro čtení. Role přiděluje, kdo vlastní tabulky nebo smí na serveru zakládat role.</translation>
        </message>
        <message>
            <source>Give a role</source>
            <translation>Přidělit roli</translation>
        </message>
        <message>
            <source>The login has to be made on the server first: CREATE ROLE … LOGIN.</source>
            <translation>Přihlášení musí na serveru nejdřív vzniknout: CREATE ROLE … LOGIN.</translation>
        </message>
        <message>
            <source>Give it</source>
            <translation>Přidělit</translation>
        </message>
        <message>
            <source>%1: the role “%2” was given.</source>
            <translation>%1: role „%2“ byla přidělena.</translation>
        </message>
        <message>
            <source>Take a role back</source>
            <translation>Odebrat roli</translation>
        </message>
        <message>
            <source>Whoever works at a desk now is refused from the next act on.</source>
            <translation>Kdo právě pracuje, bude od příštího úkonu odmítnut.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Odebrat</translation>
        </message>
        <message>
            <source>%1: the role “%2” was taken back.</source>
            <translation>%1: role „%2“ byla odebrána.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::RhythmSection</name>
        <message>
            <source>Distribution and keeping</source>
            <translation>Rozdělování změn a uchovávání</translation>
        </message>
        <message>
            <source>Kept in the database, for all desks and for the worker</source>
            <translation>Uloženo v databázi, pro všechna pracoviště i pro worker</translation>
        </message>
        <message>
            <source>Distribution of changes</source>
            <translation>Rozdělování změn</translation>
        </message>
        <message>
            <source>The registers are asked</source>
            <translation>Registrů se ptáme</translation>
        </message>
        <message>
            <source>every night, about the day before</source>
            <translation>každou noc, na předchozí den</translation>
        </message>
        <message>
            <source>every two hours: for a large registry on E317</source>
            <translation>každé dvě hodiny: pro velký kmen na E317</translation>
        </message>
        <message>
            <source>Changes come by</source>
            <translation>Změny přicházejí přes</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Poslední běh</translation>
        </message>
        <message>
            <source>The office's own time</source>
            <translation>Vlastní čas úřadu</translation>
        </message>
        <message>
            <source>The worker runs by the timer of the computer that it is installed on (systemd, Task Scheduler), and waits there for the office's own time between 0:15 and 5:00, so that not all offices call at once. With a change to every two hours its timer has to be set to two hours too.</source>
            <translation>Worker spouští časovač počítače, na kterém je nainstalován (systemd, Plánovač úloh), a tam čeká na vlastní čas úřadu mezi 0:15 a 5:00, aby nevolaly všechny úřady naráz. Při změně na dvě hodiny je třeba na dvě hodiny nastavit i časovač.</translation>
        </message>
        <message>
            <source>To the notices</source>
            <translation>K oznámením</translation>
        </message>
        <message>
            <source>Time of keeping, in years; 0: for ever</source>
            <translation>Doba uchovávání v letech; 0: navždy</translation>
        </message>
        <message>
            <source>After death</source>
            <translation>Po úmrtí</translation>
        </message>
        <message>
            <source>After replacement or cancellation</source>
            <translation>Po nahrazení nebo zrušení</translation>
        </message>
        <message>
            <source>After the last act about the client</source>
            <translation>Po posledním úkonu o klientovi</translation>
        </message>
        <message>
            <source>Days in which it can be brought back</source>
            <translation>Dny, po které lze vrátit zpět</translation>
        </message>
        <message>
            <source>A client whose time is over is archived by “kmen-worker archive”, which shows first whom it means; after the days for bringing back the personal data are removed for good.</source>
            <translation>Klienta, jehož doba uplynula, archivuje „kmen-worker archive“, který nejdřív ukáže, koho se to týká; po dnech na vrácení se osobní údaje nadobro odstraní.</translation>
        </message>
        <message>
            <source>%1, %2, by %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>zatím žádný</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>příští %1</translation>
        </message>
        <message>
            <source>within 20 minutes of each start of the timer</source>
            <translation>do 20 minut od každého spuštění časovače</translation>
        </message>
        <message>
            <source>You see it for reading. An administrator of the registry changes it.</source>
            <translation>Vidíte jen pro čtení. Mění správce kmene.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::Section</name>
        <message>
            <source>Undo</source>
            <translation>Vrátit</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Uložit</translation>
        </message>
        <message>
            <source>Saved. Kmen works with it after the next start.</source>
            <translation>Uloženo. Program s tím bude pracovat po příštím spuštění.</translation>
        </message>
        <message>
            <source>This desk goes on with what it began with. End Kmen and start it again when nobody is in the middle of work.</source>
            <translation>Toto pracoviště pokračuje s tím, s čím začalo. Ukončete Kmen a spusťte ho znovu, až nikdo nebude uprostřed práce.</translation>
        </message>
        <message>
            <source>You see it for reading. An administrator of the registry changes it.</source>
            <translation>Vidíte jen pro čtení. Mění správce kmene.</translation>
        </message>
        <message>
            <source>The training registers bring their own connection, identity and certificate: there is nothing to set.</source>
            <translation>Zkušební registry mají vlastní připojení, identitu i certifikát: není co nastavovat.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Uloženo.</translation>
        </message>
        <message>
            <source>Settings saved: %1</source>
            <translation>Nastavení uloženo: %1</translation>
        </message>
        <message>
            <source>Passphrase of the office's keys</source>
            <translation>Heslo ke klíčům úřadu</translation>
        </message>
        <message>
            <source>the one that is typed at the start</source>
            <translation>to, které se zadává při spuštění</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::SettingForm</name>
        <message>
            <source>A number from %1 to %2 belongs here.</source>
            <translation>Sem patří číslo od %1 do %2.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Procházet…</translation>
        </message>
        <message>
            <source>Browse: %1</source>
            <translation>Procházet: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Nastavení</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Oddíly nastavení</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Nastavení: %1</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>neuloženo</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>vyžaduje pozornost</translation>
        </message>
        <message>
            <source>Choose a section at the left by the arrows; Tab leads into it, Esc back to the list.

What you write is judged at once and kept only by “Save”; “Undo” brings back what is kept. A ● at a section says that something in it is not saved yet.

Everybody may look. An administrator of the registry changes, and every change is written into the journal of acts. Where a change works only after the next start of Kmen, the section says so.</source>
            <translation>Oddíl vlevo vyberete šipkami; Tab vede do něj, Esc zpět k seznamu.

Co píšete, posuzuje se hned a uloží se až tlačítkem „Uložit“; „Vrátit“ vrátí uložené. Značka ● u oddílu říká, že v něm něco není uloženo.

Dívat se smí každý. Mění správce kmene a každá změna se zapíše do deníku úkonů. Kde změna platí až po příštím spuštění, oddíl to řekne.</translation>
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
        <name>kmen::shell::Environment</name>
        <message>
            <source>Training registers</source>
            <translation>Zkušební registry</translation>
        </message>
        <message>
            <source>Test environment</source>
            <translation>Testovací prostředí</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Ostrý provoz</translation>
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
        <message>
            <source>The database can be reached again.</source>
            <translation>Databáze je opět dostupná.</translation>
        </message>
        <message>
            <source>The database cannot be reached. What you have written stays here; save it when the database is back.</source>
            <translation>Databáze není dostupná. Co jste napsali, zde zůstává; uložte to, až bude databáze opět dostupná.</translation>
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
            <source>This work is running already: %1.</source>
            <translation>Tato práce už běží: %1.</translation>
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
        <message>
            <source>The check was cancelled.</source>
            <translation>Kontrola byla zrušena.</translation>
        </message>
        <message>
            <source>%1 is damaged: %2</source>
            <translation>Poškozeno – %1: %2</translation>
        </message>
        <message>
            <source>All pages and indexes of the file</source>
            <translation>Všechny stránky a indexy souboru</translation>
        </message>
        <message>
            <source>The database file</source>
            <translation>Soubor databáze</translation>
        </message>
        <message>
            <source>All tables and indexes of the server, by its extension amcheck</source>
            <translation>Všechny tabulky a indexy serveru, pomocí jeho rozšíření amcheck</translation>
        </message>
        <message>
            <source>All rows of all tables (indexes too when the server's administrator runs CREATE EXTENSION amcheck)</source>
            <translation>Všechny řádky všech tabulek (i indexy, pokud správce serveru spustí CREATE EXTENSION amcheck)</translation>
        </message>
        <message>
            <source>The table %1</source>
            <translation>Tabulka %1</translation>
        </message>
        <message>
            <source>Rows that point to a row that is not there</source>
            <translation>Řádky odkazující na neexistující řádek</translation>
        </message>
        <message>
            <source>%1: %2 rows point to nothing in %3.</source>
            <translation>%1: počet řádků odkazujících na neexistující záznam v %3: %2.</translation>
        </message>
        <message>
            <source>Clients without their data: %1</source>
            <translation>Klienti bez svých údajů: %1</translation>
        </message>
        <message>
            <source>Replaced clients without a successor: %1</source>
            <translation>Nahrazení klienti bez nástupce: %1</translation>
        </message>
        <message>
            <source>Applied notices without a client: %1</source>
            <translation>Zpracovaná oznámení bez klienta: %1</translation>
        </message>
        <message>
            <source>Clients marked with a case that is not there: %1</source>
            <translation>Klienti označení sporem identity, který neexistuje: %1</translation>
        </message>
        <message>
            <source>Cases without a client: %1</source>
            <translation>Spory identity bez klienta: %1</translation>
        </message>
        <message>
            <source>What no client, notice or case can be without</source>
            <translation>Co nesmí chybět žádnému klientovi, oznámení ani sporu identity</translation>
        </message>
        <message>
            <source>The copy of the database was not made.</source>
            <translation>Kopie databáze nebyla vytvořena.</translation>
        </message>
        <message>
            <source>Check that its folder exists, that you may write there and that there is enough space.</source>
            <translation>Zkontrolujte, zda složka existuje, zda do ní smíte zapisovat a zda je dost místa.</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Kopírování databáze</translation>
        </message>
        <message>
            <source>The copy of the database was cancelled.</source>
            <translation>Kopírování databáze bylo zrušeno.</translation>
        </message>
        <message>
            <source>The database of a server is copied by the server's own tools.</source>
            <translation>Databáze serveru se kopíruje vlastními nástroji serveru.</translation>
        </message>
        <message>
            <source>Use pg_dump, as the administrator's guide says (docs/postgresql.md).</source>
            <translation>Použijte pg_dump podle příručky správce (docs/postgresql.md).</translation>
        </message>
        <message>
            <source>The file %1 is there already.</source>
            <translation>Soubor %1 již existuje.</translation>
        </message>
        <message>
            <source>Choose another name; a backup is never overwritten.</source>
            <translation>Zvolte jiný název; záloha se nikdy nepřepisuje.</translation>
        </message>
        <message>
            <source>The database was made by an older version of the program, and your user may not bring it up to date.</source>
            <translation>Databázi vytvořila starší verze programu a Váš uživatel ji nesmí aktualizovat.</translation>
        </message>
        <message>
            <source>Ask the administrator to run “kmen-worker database init”. Nothing was changed.</source>
            <translation>Požádejte správce, aby spustil „kmen-worker database init“. Nic nebylo změněno.</translation>
        </message>
        <message>
            <source>A database in a file has no roles.</source>
            <translation>Databáze v souboru nemá role.</translation>
        </message>
        <message>
            <source>Who may work with it is said by the rights of the file and its folder.</source>
            <translation>Kdo s ní smí pracovat, určují práva k souboru a jeho složce.</translation>
        </message>
        <message>
            <source>The database server has no login “%1”.</source>
            <translation>Databázový server nemá přihlašovací jméno „%1“.</translation>
        </message>
        <message>
            <source>Make it first: CREATE ROLE … LOGIN.</source>
            <translation>Nejprve je vytvořte: CREATE ROLE … LOGIN.</translation>
        </message>
        <message>
            <source>%1 is refused %2 on %3, and needs it.</source>
            <translation>%1 nemá povoleno %2 nad %3, a potřebuje to.</translation>
        </message>
        <message>
            <source>%1 may %2 on %3, and must not.</source>
            <translation>%1 má povoleno %2 nad %3, a nesmí mít.</translation>
        </message>
        <message>
            <source>INSERT under another's name</source>
            <translation>INSERT pod cizím jménem</translation>
        </message>
        <message>
            <source>Everybody who can log in may use the table %1.</source>
            <translation>Tabulku %1 smí používat každý, kdo se může přihlásit.</translation>
        </message>
        <message>
            <source>The server may write statements with data of people into its log. Let a superuser run “kmen-worker database grant” once.</source>
            <translation>Server může do svého protokolu zapisovat příkazy s údaji o osobách. Nechte superuživatele jednou spustit „kmen-worker database grant“.</translation>
        </message>
        <message>
            <source>The table %1 is unknown to the program's list of rights: only its owner may use it.</source>
            <translation>Tabulku %1 seznam práv programu nezná: smí ji používat jen její vlastník.</translation>
        </message>
        <message>
            <source>The server has no role %1.</source>
            <translation>Server nemá roli %1.</translation>
        </message>
        <message>
            <source>Leave the password out, and keep it by “kmen-worker database password” or in the file ~/.pgpass.</source>
            <translation>Heslo vynechte a uložte je příkazem „kmen-worker database password“ nebo do souboru ~/.pgpass.</translation>
        </message>
        <message>
            <source>The database does not take this change from anybody.</source>
            <translation>Databáze tuto změnu nepřijímá od nikoho.</translation>
        </message>
        <message>
            <source>What was recorded stays as it is.</source>
            <translation>Co bylo zaznamenáno, zůstává beze změny.</translation>
        </message>
        <message>
            <source>Let an administrator of the database server run: %1;</source>
            <translation>Ať správce databázového serveru spustí: %1;</translation>
        </message>
        <message>
            <source>Your user of the database cannot take on %1: their rights on the tables were read, not tried. Let an administrator of the database server run: %2;</source>
            <translation>Váš uživatel databáze nemůže převzít role %1: jejich práva k tabulkám se jen přečetla, nevyzkoušela. Ať správce databázového serveru spustí: %2;</translation>
        </message>
    </context>
    <context>
        <name>kmen::sync</name>
        <message numerus="yes">
            <source>%n subject(s) wait for DIA&apos;s confirmation; nobody tells of their changes until it is recorded.</source>
            <translation>
                <numerusform>%n subjekt čeká na potvrzení DIA; dokud nebude zaznamenáno, o jeho změnách nikdo neví.</numerusform>
                <numerusform>%n subjekty čekají na potvrzení DIA; dokud nebude zaznamenáno, o jejich změnách nikdo neví.</numerusform>
                <numerusform>%n subjektů čeká na potvrzení DIA; dokud nebude zaznamenáno, o jejich změnách nikdo neví.</numerusform>
            </translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 6.1.3 and 6.1.3.1</source>
            <translation>příručka AISV 1.07, kap. 6.1.3 a 6.1.3.1</translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 6.1.3.1 and 7</source>
            <translation>příručka AISV 1.07, kap. 6.1.3.1 a 7</translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 6.1.4</source>
            <translation>příručka AISV 1.07, kap. 6.1.4</translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 6.1.4.1, note 2</source>
            <translation>příručka AISV 1.07, kap. 6.1.4.1, poznámka 2</translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 7; notifications v03, ch. 3.1.4</source>
            <translation>příručka AISV 1.07, kap. 7; notifikace v03, kap. 3.1.4</translation>
        </message>
        <message>
            <source>The asking about a chosen list failed %1.</source>
            <translation>Dotaz na vybraný seznam selhal %1.</translation>
        </message>
        <message>
            <source>The distribution failed %1.</source>
            <translation>Rozdělování změn selhalo %1.</translation>
        </message>
        <message>
            <source>The distribution was cancelled. What was received is kept.</source>
            <translation>Rozdělování změn bylo zrušeno. Co bylo přijato, zůstává uloženo.</translation>
        </message>
        <message>
            <source>The office&apos;s certificate cannot be read here. %1</source>
            <translation>Certifikát úřadu zde nelze přečíst. %1</translation>
        </message>
        <message>
            <source>The reconciliation failed %1.</source>
            <translation>Porovnání s registry selhalo %1.</translation>
        </message>
        <message>
            <source>The register gives no data of this organisation.</source>
            <translation>Registr o této organizaci neposkytuje žádné údaje.</translation>
        </message>
        <message>
            <source>The registers cancelled the person's identifier and name no successor.</source>
            <translation>Registry zrušily identifikátor osoby a neuvádějí žádného nástupce.</translation>
        </message>
        <message numerus="yes">
            <source>The registers refused %n subscription(s); nobody tells of their changes until the reconciliation asks again.</source>
            <translation>
                <numerusform>Registry odmítly %n odběr změn; o jeho změnách se úřad nedozví, dokud se porovnání s registry nezeptá znovu.</numerusform>
                <numerusform>Registry odmítly %n odběry změn; o jejich změnách se úřad nedozví, dokud se porovnání s registry nezeptá znovu.</numerusform>
                <numerusform>Registry odmítly %n odběrů změn; o jejich změnách se úřad nedozví, dokud se porovnání s registry nezeptá znovu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The registers refused to end %n subscription(s) and go on telling of them; the reconciliation asks again.</source>
            <translation>
                <numerusform>Registry odmítly ukončit %n odběr a dál o něm posílají oznámení; porovnání s registry se zeptá znovu.</numerusform>
                <numerusform>Registry odmítly ukončit %n odběry a dál o nich posílají oznámení; porovnání s registry se zeptá znovu.</numerusform>
                <numerusform>Registry odmítly ukončit %n odběrů a dál o nich posílají oznámení; porovnání s registry se zeptá znovu.</numerusform>
            </translation>
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
            <source>The run that read it was cut off.</source>
            <translation>Běh, který oznámení četl, byl přerušen.</translation>
        </message>
        <message>
            <source>The subscription failed %1.</source>
            <translation>Přihlašování k odběru změn selhalo %1.</translation>
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
        <message>
            <source>AISV does not say up to when it looked for changes.</source>
            <translation>AISV neuvádí, do kdy změny zjišťoval.</translation>
        </message>
        <message>
            <source>Nothing is lost: the same time is asked about again.</source>
            <translation>Nic se neztratilo: na stejnou dobu se program zeptá znovu.</translation>
        </message>
        <message>
            <source>There are no clients yet.</source>
            <translation>Zatím nejsou žádní klienti.</translation>
        </message>
        <message>
            <source>Changes were looked at up to %1.</source>
            <translation>Změny byly zjištěny do %1.</translation>
        </message>
        <message>
            <source>Changes were never looked at.</source>
            <translation>Změny nebyly dosud nikdy zjišťovány.</translation>
        </message>
        <message>
            <source>Comparing with the registers</source>
            <translation>Porovnávání s registry</translation>
        </message>
        <message>
            <source>Changes are not read again from a time long past.</source>
            <translation>Změny z dávno minulé doby se znovu nenačítají.</translation>
        </message>
        <message>
            <source>Read on from where the last reading ended.</source>
            <translation>Pokračujte v načítání od místa, kde skončilo poslední.</translation>
        </message>
        <message>
            <source>Persons are not read in bulk unless a change was announced: every reading is recorded, and the person may object to it.</source>
            <translation>Osoby se hromadně nenačítají, pokud nebyla oznámena změna: každé načtení se zaznamenává a osoba proti němu může vznést námitku.</translation>
        </message>
        <message>
            <source>Run the distribution, or give the reason why all must be read anew.</source>
            <translation>Spusťte rozdělování změn, nebo uveďte důvod, proč je nutné všechny načíst znovu.</translation>
        </message>
        <message>
            <source>Many persons are not read one by one.</source>
            <translation>Větší počet osob se nenačítá po jedné.</translation>
        </message>
        <message>
            <source>Leave it to the distribution, which reads them together.</source>
            <translation>Ponechte to rozdělování změn, které je načte společně.</translation>
        </message>
        <message>
            <source>Changes of the previous day are asked for between 0:15 and 6:00.</source>
            <translation>O změny předchozího dne se žádá mezi 0:15 a 6:00.</translation>
        </message>
        <message>
            <source>Leave it to the planned run of the night.</source>
            <translation>Ponechte to plánovanému nočnímu běhu.</translation>
        </message>
        <message>
            <source>Changes are read by one program at a time.</source>
            <translation>Změny smí načítat vždy jen jeden program.</translation>
        </message>
        <message>
            <source>Wait until the other run ends.</source>
            <translation>Vyčkejte, až druhý běh skončí.</translation>
        </message>
        <message>
            <source>AISV tells nothing of changes before its oldest moment.</source>
            <translation>AISV nesděluje změny starší než svůj nejstarší okamžik.</translation>
        </message>
        <message>
            <source>For the time before, all clients would have to be read anew.</source>
            <translation>Za dobu předtím by bylo nutné znovu načíst všechny klienty.</translation>
        </message>
        <message>
            <source>More than 100,000 subjects are subscribed only after DIA has confirmed the term.</source>
            <translation>Více než 100 000 subjektů se k odběru změn přihlašuje až poté, co DIA potvrdí termín.</translation>
        </message>
        <message>
            <source>Send the announcement to DIA and record its confirmation.</source>
            <translation>Zašlete DIA oznámení a zaznamenejte její potvrzení.</translation>
        </message>
        <message>
            <source>The time asked about is the previous calendar day.</source>
            <translation>Dotazovaná doba je předchozí kalendářní den.</translation>
        </message>
        <message>
            <source>It is answered, but slower.</source>
            <translation>Odpověď přijde, ale pomaleji.</translation>
        </message>
        <message>
            <source>The registers have answered meanwhile.</source>
            <translation>Registry mezitím odpověděly.</translation>
        </message>
        <message>
            <source>Subscribing to changes</source>
            <translation>Přihlašování k odběru změn</translation>
        </message>
        <message>
            <source>Ending subscriptions</source>
            <translation>Ukončování odběru změn</translation>
        </message>
        <message>
            <source>The announcement for DIA is not complete.</source>
            <translation>Oznámení pro DIA není úplné.</translation>
        </message>
        <message>
            <source>Write the office's name and whom DIA can reach.</source>
            <translation>Uveďte název úřadu a osobu, na kterou se DIA může obrátit.</translation>
        </message>
        <message>
            <source>Cancelled. Those already chosen are read.</source>
            <translation>Zrušeno. Již vybraní klienti se načtou.</translation>
        </message>
        <message>
            <source>Choosing clients to read</source>
            <translation>Výběr klientů k načtení</translation>
        </message>
        <message>
            <source>The office has no role in agenda %1 in its connection profile, so the registers were not asked about identifiers of that agenda.</source>
            <translation>Úřad nemá v profilu připojení roli v agendě %1, proto se registrů nikdo neptal na identifikátory této agendy.</translation>
        </message>
        <message>
            <source>Add the agenda and its role to the profile.</source>
            <translation>Doplňte do profilu agendu a její roli.</translation>
        </message>
        <message>
            <source>Changes of organisations were looked at up to %1.</source>
            <translation>Změny organizací jsou prohlédnuty do %1.</translation>
        </message>
        <message>
            <source>Changes of organisations were never looked at.</source>
            <translation>Změny organizací zatím nikdo neprohlížel.</translation>
        </message>
        <message>
            <source>Of a part of the time the registers tell no changes any more: everybody has to be read anew.</source>
            <translation>O části času už registry žádné změny neřeknou: je třeba načíst všechny znovu.</translation>
        </message>
        <message>
            <source>No time was left out.</source>
            <translation>Žádný čas nebyl vynechán.</translation>
        </message>
        <message>
            <source>No time of organisations was left out.</source>
            <translation>U organizací nebyl žádný čas vynechán.</translation>
        </message>
        <message>
            <source>The registers gave the person another identifier, but the person under it has other data than the client.</source>
            <translation>Registry daly osobě jiný identifikátor, ale osoba pod ním má jiné údaje než klient.</translation>
        </message>
        <message>
            <source>The client's identifier was replaced by one that another client has already.</source>
            <translation>Identifikátor klienta byl nahrazen tím, který už má jiný klient.</translation>
        </message>
        <message>
            <source>The registers' answers about the identifier contradict each other or our data.</source>
            <translation>Odpovědi registrů o identifikátoru odporují sobě navzájem nebo našim údajům.</translation>
        </message>
        <message>
            <source>No private key waits for this certificate.</source>
            <translation>Na tento certifikát nečeká žádný soukromý klíč.</translation>
        </message>
        <message>
            <source>Import it on the computer on which its request was made, or import a PKCS#12 file with its passphrase.</source>
            <translation>Převezměte ho na počítači, kde vznikla jeho žádost, nebo převezměte soubor PKCS#12 s heslem.</translation>
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
            <source>Somebody changed these settings meanwhile.</source>
            <translation>Někdo mezitím toto nastavení změnil.</translation>
        </message>
        <message>
            <source>Undo what you wrote, look at what they are now, and write it again.</source>
            <translation>Vraťte, co jste napsali, podívejte se na nynější stav a napište to znovu.</translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) of time were left out, the first from %1.</source>
            <translation>
                <numerusform>Vynechán %n časový úsek, první od %1.</numerusform>
                <numerusform>Vynechány %n časové úseky, první od %1.</numerusform>
                <numerusform>Vynecháno %n časových úseků, první od %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) of time of organisations were left out, the first from %1.</source>
            <translation>
                <numerusform>U organizací vynechán %n časový úsek, první od %1.</numerusform>
                <numerusform>U organizací vynechány %n časové úseky, první od %1.</numerusform>
                <numerusform>U organizací vynecháno %n časových úseků, první od %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s) wait for reading.</source>
            <translation>
                <numerusform>%n organizace čeká na přečtení.</numerusform>
                <numerusform>%n organizace čekají na přečtení.</numerusform>
                <numerusform>%n organizací čeká na přečtení.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) wait.</source>
            <translation>
                <numerusform>%n oznámení čeká.</numerusform>
                <numerusform>%n oznámení čekají.</numerusform>
                <numerusform>%n oznámení čeká.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) failed or were set aside.</source>
            <translation>
                <numerusform>%n oznámení selhalo nebo bylo odloženo.</numerusform>
                <numerusform>%n oznámení selhala nebo byla odložena.</numerusform>
                <numerusform>%n oznámení selhalo nebo bylo odloženo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The office has a role in every agenda that keeps clients.</source>
            <translation>Úřad má roli v každé agendě, která vede klienty.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate is valid for %n more day(s).</source>
            <translation>
                <numerusform>Certifikát platí ještě %n den.</numerusform>
                <numerusform>Certifikát platí ještě %n dny.</numerusform>
                <numerusform>Certifikát platí ještě %n dnů.</numerusform>
            </translation>
        </message>
        <message>
            <source>notifications v03, ch. 3, error 1</source>
            <translation>notifikace v03, kap. 3, chyba 1</translation>
        </message>
        <message>
            <source>notifications v03, ch. 3, error 2</source>
            <translation>notifikace v03, kap. 3, chyba 2</translation>
        </message>
        <message>
            <source>notifications v03, ch. 3, error 3</source>
            <translation>notifikace v03, kap. 3, chyba 3</translation>
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
        <message>
            <source>The file is not a text table, or its letters are damaged.</source>
            <translation>Soubor není textová tabulka nebo má poškozené znaky.</translation>
        </message>
        <message>
            <source>Save the table as “CSV UTF-8” and choose it again.</source>
            <translation>Uložte tabulku jako „CSV UTF-8“ a vyberte ji znovu.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Soubor %1 nelze přečíst.</translation>
        </message>
        <message>
            <source>Reading the file was cancelled.</source>
            <translation>Čtení souboru bylo zrušeno.</translation>
        </message>
        <message>
            <source>The letters on line %1 are damaged.</source>
            <translation>Znaky na řádku %1 jsou poškozené.</translation>
        </message>
        <message>
            <source>The file has a header but no rows.</source>
            <translation>Soubor má záhlaví, ale žádné řádky.</translation>
        </message>
        <message>
            <source>Close it or remove it, and choose the file again.</source>
            <translation>Uzavřete ji nebo odstraňte a soubor vyberte znovu.</translation>
        </message>
        <message>
            <source>Check that the table was saved, and choose it again.</source>
            <translation>Ověřte, že je tabulka uložena, a vyberte ji znovu.</translation>
        </message>
        <message>
            <source>Look for a separator inside a value there: such a value has to stand in quotation marks.</source>
            <translation>Hledejte tam oddělovač uvnitř hodnoty: taková hodnota musí být v uvozovkách.</translation>
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
        <message>
            <source>see which time was asked about</source>
            <translation>zobrazit, na která období se už dotazovalo</translation>
        </message>
        <message>
            <source>see the calls of the last run</source>
            <translation>zobrazit volání posledního běhu</translation>
        </message>
        <message>
            <source>go back to the items</source>
            <translation>vrátit se k položkám</translation>
        </message>
        <message>
            <source>go to the identity cases</source>
            <translation>přejít na spory identity</translation>
        </message>
        <message>
            <source>choose a case</source>
            <translation>vybrat spor</translation>
        </message>
        <message>
            <source>remember whom the case is about</source>
            <translation>zapamatovat si, koho se spor týká</translation>
        </message>
        <message>
            <source>go to the genealogy</source>
            <translation>přejít na rodokmen</translation>
        </message>
        <message>
            <source>write the client's number</source>
            <translation>napsat číslo klienta</translation>
        </message>
        <message>
            <source>ask ORG for the genealogy</source>
            <translation>dotázat se ORG na rodokmen</translation>
        </message>
        <message>
            <source>go to the requests</source>
            <translation>přejít na žádosti</translation>
        </message>
        <message>
            <source>go to the overview</source>
            <translation>přejít na přehled</translation>
        </message>
        <message>
            <source>ask whether the registers are there</source>
            <translation>zeptat se, zda registry odpovídají</translation>
        </message>
        <message>
            <source>begin a request</source>
            <translation>začít žádost</translation>
        </message>
        <message>
            <source>name the request</source>
            <translation>pojmenovat žádost</translation>
        </message>
        <message>
            <source>open the new draft</source>
            <translation>otevřít nový koncept</translation>
        </message>
        <message>
            <source>write the agenda</source>
            <translation>napsat agendu</translation>
        </message>
        <message>
            <source>write the role</source>
            <translation>napsat roli</translation>
        </message>
        <message>
            <source>write the office</source>
            <translation>napsat úřad</translation>
        </message>
        <message>
            <source>write the system</source>
            <translation>napsat systém</translation>
        </message>
        <message>
            <source>see what is missing</source>
            <translation>podívat se, co chybí</translation>
        </message>
        <message>
            <source>see the letter</source>
            <translation>podívat se na dopis</translation>
        </message>
        <message>
            <source>go back to the board</source>
            <translation>vrátit se na nástěnku</translation>
        </message>
        <message>
            <source>go to the settings</source>
            <translation>jít do nastavení</translation>
        </message>
        <message>
            <source>look at the certificate</source>
            <translation>podívat se na certifikát</translation>
        </message>
        <message>
            <source>look at the distribution's settings</source>
            <translation>podívat se na nastavení rozdělování změn</translation>
        </message>
    </context>
    <context>
        <name>kmen::widgets::FileColumns</name>
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
            <source>(without a name)</source>
            <translation>(bez názvu)</translation>
        </message>
        <message>
            <source>What the column “%1” holds</source>
            <translation>Obsah sloupce „%1“</translation>
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
        <name>kmen::widgets::FormDialog</name>
        <message>
            <source>&amp;Reason, kept in the journal:</source>
            <translation>&amp;Důvod (zapíše se do deníku):</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zpět</translation>
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
        <message>
            <source>ROS · %1</source>
            <translation>ROS · %1</translation>
        </message>
        <message>
            <source>ROS · %1 · %2</source>
            <translation>ROS · %1 · %2</translation>
        </message>
        <message>
            <source>ROS · changed %1 · before: %2</source>
            <translation>ROS · změněno %1 · dříve: %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::worker</name>
        <message>
            <source>Another computer of the office did this work at %1.</source>
            <translation>Tuto práci udělal jiný počítač úřadu (%1).</translation>
        </message>
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
            <source>The file %1 cannot be written.</source>
            <translation>Soubor %1 nelze zapsat.</translation>
        </message>
        <message>
            <source>The request is in %1. Attach it to the form in RAZR; the private key waits in the key store for the certificate.</source>
            <translation>Žádost je v %1. Přiložte ji k formuláři v RAZR; soukromý klíč čeká na certifikát v úložišti hesel.</translation>
        </message>
        <message>
            <source>The training registers bring their own certificate.</source>
            <translation>Zkušební registry mají vlastní certifikát.</translation>
        </message>
        <message>
            <source>A certificate is imported for a connection profile (“profile” in the configuration).</source>
            <translation>Certifikát se importuje pro profil připojení („profile“ v konfiguraci).</translation>
        </message>
        <message>
            <source>“database” is followed by init, grant, check, backup or password.</source>
            <translation>Za „database“ následuje init, grant, check, backup nebo password.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>„%1“ není datum.</translation>
        </message>
        <message>
            <source>Client %1 is back.</source>
            <translation>Klient %1 byl vrácen.</translation>
        </message>
        <message>
            <source>Rule: %1</source>
            <translation>Pravidlo: %1</translation>
        </message>
        <message>
            <source>To be archived after death: %1, after replacement: %2, after the last contact: %3</source>
            <translation>K archivaci po úmrtí: %1, po nahrazení: %2, po posledním kontaktu: %3</translation>
        </message>
        <message>
            <source>They stay because a case or a notice about them waits: %1</source>
            <translation>Zůstávají, protože čeká spor identity nebo oznámení, které se jich týká: %1</translation>
        </message>
        <message>
            <source>Archived and can be brought back: %1; data to be removed: %2</source>
            <translation>Archivováno s možností vrácení: %1; údaje k odstranění: %2</translation>
        </message>
        <message>
            <source>The chain is broken at row %1. %2</source>
            <translation>Řetěz je porušen na řádku %1. %2</translation>
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
            <source>It holds what the file from %1 says.</source>
            <translation>Souhlasí s tím, co uvádí soubor z %1.</translation>
        </message>
        <message>
            <source>There is no file to compare its end with: rows that were cut off are not found.</source>
            <translation>Není soubor, s nímž by se porovnal jeho konec: odříznuté řádky se nezjistí.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n row(s)</source>
            <translation>
                <numerusform>%1: %n řádek</numerusform>
                <numerusform>%1: %n řádky</numerusform>
                <numerusform>%1: %n řádků</numerusform>
            </translation>
        </message>
        <message>
            <source>Archived: %1, personal data removed: %2, waiting for the end of the subscription: %3</source>
            <translation>Archivováno: %1, osobní údaje odstraněny: %2, čeká na ukončení odběru změn: %3</translation>
        </message>
        <message>
            <source>Role made: %1</source>
            <translation>Vytvořená role: %1</translation>
        </message>
        <message>
            <source>Nobody but its owner may use the table %1: the program does not know it.</source>
            <translation>Tabulku %1 nesmí používat nikdo kromě jejího vlastníka: program ji nezná.</translation>
        </message>
        <message>
            <source>The server may write statements with data of people into its log: only a superuser can turn that off. Let one run this command once.</source>
            <translation>Server může do svého protokolu zapisovat příkazy s údaji o osobách: vypnout to může jen superuživatel. Nechte jej jednou spustit tento příkaz.</translation>
        </message>
        <message>
            <source>The tables are up to date (step %1).</source>
            <translation>Tabulky jsou aktuální (krok %1).</translation>
        </message>
        <message>
            <source>The tables were brought from step %1 to step %2.</source>
            <translation>Tabulky byly převedeny z kroku %1 na krok %2.</translation>
        </message>
        <message>
            <source>The roles have their rights.</source>
            <translation>Role mají svá práva.</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>Role „%1“ neexistuje.</translation>
        </message>
        <message>
            <source>The roles are clerk, administrator, drafter, auditor and worker.</source>
            <translation>Role jsou clerk, administrator, drafter, auditor a worker.</translation>
        </message>
        <message>
            <source>%1 is a member of %2.</source>
            <translation>%1 je členem role %2.</translation>
        </message>
        <message>
            <source>Looked at: %1</source>
            <translation>Prověřeno: %1</translation>
        </message>
        <message>
            <source>Found:</source>
            <translation>Nalezeno:</translation>
        </message>
        <message>
            <source>The key of the database</source>
            <translation>Klíč databáze</translation>
        </message>
        <message>
            <source>The key does not open the protected identifiers: it belongs to another database, or they were changed.</source>
            <translation>Klíč neotevírá chráněné identifikátory: patří k jiné databázi, nebo byly identifikátory změněny.</translation>
        </message>
        <message>
            <source>The chain of the audit</source>
            <translation>Řetěz auditních záznamů</translation>
        </message>
        <message>
            <source>The audit is broken at row %1: %2</source>
            <translation>Auditní záznam je porušen na řádku %1: %2</translation>
        </message>
        <message>
            <source>Rights of the roles: %1 statements that must be refused, %2 that must be taken</source>
            <translation>Práva rolí: příkazy, které musí být odmítnuty: %1, příkazy, které musí být přijaty: %2</translation>
        </message>
        <message>
            <source>The database was copied to %1. Its key is not in the copy: keep that elsewhere.</source>
            <translation>Databáze byla zkopírována do %1. Její klíč v kopii není: uchovávejte jej jinde.</translation>
        </message>
        <message>
            <source>The database is a file and has no password.</source>
            <translation>Databáze je soubor a nemá heslo.</translation>
        </message>
        <message>
            <source>The password is in the key store. Remove the file it came from.</source>
            <translation>Heslo je v úložišti hesel. Odstraňte soubor, z něhož pochází.</translation>
        </message>
        <message>
            <source>compared: %1, mended: %2</source>
            <translation>porovnáno: %1, opraveno: %2</translation>
        </message>
        <message>
            <source>The subscription waits until DIA's confirmation is recorded.</source>
            <translation>Přihlášení k odběru změn čeká, až bude zaznamenáno potvrzení DIA.</translation>
        </message>
        <message>
            <source>persons: %1, calls: %2, at least %3</source>
            <translation>osob: %1, volání: %2, nejméně %3</translation>
        </message>
        <message>
            <source>persons to subscribe: %1, organisations: %2</source>
            <translation>osob k přihlášení k odběru změn: %1, organizací: %2</translation>
        </message>
        <message>
            <source>calls: %1, duration: %2 to %3</source>
            <translation>volání: %1, doba trvání: %2 až %3</translation>
        </message>
        <message>
            <source>%1 is ready. Send it to aisv@dia.gov.cz.</source>
            <translation>Soubor %1 je připraven. Zašlete jej na aisv@dia.gov.cz.</translation>
        </message>
        <message>
            <source>DIA's confirmation %1 is recorded.</source>
            <translation>Potvrzení DIA %1 je zaznamenáno.</translation>
        </message>
        <message>
            <source>new clients</source>
            <translation>noví klienti</translation>
        </message>
        <message>
            <source>clients with new data</source>
            <translation>klienti s novými údaji</translation>
        </message>
        <message>
            <source>clients without a change</source>
            <translation>klienti beze změny</translation>
        </message>
        <message>
            <source>possible duplicates that wait for a decision</source>
            <translation>možné duplicity, které čekají na rozhodnutí</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>přeskočeno</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>odmítnuto</translation>
        </message>
        <message>
            <source>“%1” cannot be “%2”.</source>
            <translation>„%1“ nemůže být „%2“.</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>řádek %1: %2</translation>
        </message>
        <message>
            <source>key file %1</source>
            <translation>soubor s klíči %1</translation>
        </message>
        <message>
            <source>entry “%1” of the system's key store</source>
            <translation>položka „%1“ systémového úložiště hesel</translation>
        </message>
        <message>
            <source>entry “%1” of %2, under a passphrase</source>
            <translation>položka „%1“ v %2, chráněná heslem</translation>
        </message>
        <message>
            <source>The keys were never renewed.</source>
            <translation>Klíče nebyly dosud nikdy obnoveny.</translation>
        </message>
        <message>
            <source>Version %1, in use for all rows since %2.</source>
            <translation>Verze %1, používá se pro všechny řádky od %2.</translation>
        </message>
        <message>
            <source>Rows are being moved to version %1 since %2: go on by “keys rotate”.</source>
            <translation>Řádky se od %2 převádějí na verzi %1: pokračujte příkazem „keys rotate“.</translation>
        </message>
        <message>
            <source>Programs with older keys still take the new ones from the database; “keys close” ends that.</source>
            <translation>Programy se staršími klíči stále přebírají nové z databáze; ukončí to „keys close“.</translation>
        </message>
        <message>
            <source>Version %1 of the keys is in use; rows moved: %2. Make a backup of the keys: %3.</source>
            <translation>Používá se verze klíčů %1; převedeno řádků: %2. Vytvořte zálohu klíčů: %3.</translation>
        </message>
        <message>
            <source>Only version %1 is left here. Backups from before need the old keys.</source>
            <translation>Zůstala zde jen verze %1. Dřívější zálohy potřebují staré klíče.</translation>
        </message>
        <message>
            <source>The database holds no keys any more.</source>
            <translation>Databáze již neobsahuje žádné klíče.</translation>
        </message>
        <message>
            <source>The key file exists already and is never overwritten.</source>
            <translation>Soubor s klíči již existuje a nikdy se nepřepisuje.</translation>
        </message>
        <message>
            <source>The key store has a key of a database already.</source>
            <translation>V úložišti hesel už klíč databáze je.</translation>
        </message>
        <message>
            <source>The keys are now in: %1
The copy in the old place is still there; make a backup of it and remove it: %2</source>
            <translation>Klíče jsou nyní zde: %1
Kopie na starém místě stále existuje; vytvořte její zálohu a odstraňte ji: %2</translation>
        </message>
        <message>
            <source>This workplace has no file under a passphrase.</source>
            <translation>Toto pracoviště nemá soubor chráněný heslem.</translation>
        </message>
        <message>
            <source>Make one by “kmen-worker keys move --to-entry NAME --secrets FILE --passphrase-file FILE”.</source>
            <translation>Vytvořte jej příkazem „kmen-worker keys move --to-entry NAME --secrets SOUBOR --passphrase-file SOUBOR“.</translation>
        </message>
        <message>
            <source>The passphrase is changed. Give the new one to systemd's credential.</source>
            <translation>Heslo je změněno. Nové zadejte do přihlašovacích údajů (credential) služby systemd.</translation>
        </message>
        <message>
            <source>The passphrase is changed, and the configuration names its new file.</source>
            <translation>Heslo je změněno a konfigurace odkazuje na jeho nový soubor.</translation>
        </message>
        <message>
            <source>“keys” is followed by status, rotate, close, move or passphrase.</source>
            <translation>Za „keys“ následuje status, rotate, close, move nebo passphrase.</translation>
        </message>
        <message>
            <source>“keys move” needs either --to-file FILE or --to-entry NAME.</source>
            <translation>„keys move“ vyžaduje buď --to-file SOUBOR, nebo --to-entry NAME.</translation>
        </message>
        <message>
            <source>“archive” needs one of --dry-run, --apply, --undo KID and --rule RULE.</source>
            <translation>„archive“ vyžaduje jednu z voleb --dry-run, --apply, --undo KID a --rule RULE.</translation>
        </message>
        <message>
            <source>“--%1” does not belong to this command.</source>
            <translation>„--%1“ k tomuto příkazu nepatří.</translation>
        </message>
        <message>
            <source>kmen-worker --config FILE verify-audit [--head FILE] [--json]
    Reads the whole chain of acts: 0 it holds, 4 it is broken; the output names the first row that does not
    fit. FILE is the countersigned end of the chain that the office keeps elsewhere (auditHead of the
    configuration when it is not given): with it, rows that were cut off at the end are found too.
kmen-worker --config FILE statement OUT.csv --kid KID | --user LOGIN [--from DATE] [--until DATE]
        --reason TEXT [--json]
    Who looked up whom, when and why, with the numbers of the requests, for the data protection officer.
kmen-worker --config FILE keys status [--json]
kmen-worker --config FILE keys rotate --reason TEXT [--json]
    New keys for identifiers and pseudonyms while the office works. Started again, it goes on.
kmen-worker --config FILE keys close [--forget] --reason TEXT [--json]
    Takes the new keys out of the database when every program has them; with --forget also the old ones out
    of the key file or the key store. Old backups need the old keys.
kmen-worker --config FILE keys move --to-file FILE --reason TEXT [--json]
kmen-worker --config FILE keys move --to-entry NAME [--secrets FILE --passphrase-file FILE] --reason TEXT
    Copies the keys into a key file, the key store, or a file under a passphrase, and writes it into the
    configuration when the database has been opened with them. The old place is left as it is.
kmen-worker --config FILE keys passphrase --new-passphrase-file FILE --reason TEXT [--json]
kmen-worker --config FILE archive --rule death=N,replaced=N,contact=N,undo=DAYS --reason TEXT [--json]
    The office's times of keeping in years; 0: for ever. Until DAYS have passed, a client can be brought back.
kmen-worker --config FILE archive --dry-run | --apply --reason TEXT | --undo KID --reason TEXT [--json]

</source>
            <translation>kmen-worker --config SOUBOR verify-audit [--head SOUBOR] [--json]
    Přečte celý řetěz úkonů: 0 je neporušený, 4 je porušený; výstup uvádí první řádek, který nesouhlasí.
    SOUBOR je spolupodepsaný konec řetězu, který úřad uchovává jinde (není-li zadán, auditHead
    z konfigurace): s ním se zjistí i řádky odříznuté na konci.
kmen-worker --config SOUBOR statement OUT.csv --kid KID | --user LOGIN [--from DATE] [--until DATE]
        --reason TEXT [--json]
    Kdo koho vyhledal, kdy a proč, s čísly žádostí, pro pověřence pro ochranu osobních údajů.
kmen-worker --config SOUBOR keys status [--json]
kmen-worker --config SOUBOR keys rotate --reason TEXT [--json]
    Nové klíče pro identifikátory a pseudonymy za provozu úřadu. Po novém spuštění pokračuje.
kmen-worker --config SOUBOR keys close [--forget] --reason TEXT [--json]
    Odstraní nové klíče z databáze, jakmile je mají všechny programy; s --forget odstraní i staré
    ze souboru s klíči nebo z úložiště hesel. Staré zálohy potřebují staré klíče.
kmen-worker --config SOUBOR keys move --to-file SOUBOR --reason TEXT [--json]
kmen-worker --config SOUBOR keys move --to-entry NAME [--secrets SOUBOR --passphrase-file SOUBOR] --reason TEXT
    Zkopíruje klíče do souboru s klíči, do úložiště hesel nebo do souboru chráněného heslem a zapíše to
    do konfigurace, jakmile s nimi byla databáze otevřena. Staré místo zůstane beze změny.
kmen-worker --config SOUBOR keys passphrase --new-passphrase-file SOUBOR --reason TEXT [--json]
kmen-worker --config SOUBOR archive --rule death=N,replaced=N,contact=N,undo=DAYS --reason TEXT [--json]
    Doby uchovávání stanovené úřadem v letech; 0: navždy. Dokud neuplyne DAYS dnů, lze klienta vrátit.
kmen-worker --config SOUBOR archive --dry-run | --apply --reason TEXT | --undo KID --reason TEXT [--json]

</translation>
        </message>
        <message>
            <source>“--%1” is followed by one of: %2.</source>
            <translation>Za „--%1“ následuje jedna z hodnot: %2.</translation>
        </message>
        <message>
            <source>“%1” is not a day, as in 2026-03-31.</source>
            <translation>„%1“ není datum ve tvaru 2026-03-31.</translation>
        </message>
        <message>
            <source>“%1” is not a number of subjects.</source>
            <translation>„%1“ není počet subjektů.</translation>
        </message>
        <message>
            <source>“case” is followed by list, show, propose, approve, refuse, undo, statistics or resolve.</source>
            <translation>Za „case“ následuje list, show, propose, approve, refuse, undo, statistics nebo resolve.</translation>
        </message>
        <message>
            <source>“kmen-worker case show CASE” shows what there is.</source>
            <translation>„kmen-worker case show SPOR“ ukáže, co je k dispozici.</translation>
        </message>
        <message>
            <source>No identity case waits.</source>
            <translation>Žádný spor identity nečeká.</translation>
        </message>
        <message>
            <source>successor %1: %2</source>
            <translation>nástupce %1: %2</translation>
        </message>
        <message>
            <source>nobody has it</source>
            <translation>nikdo jej nemá</translation>
        </message>
        <message>
            <source>proposal %1: %2, %3, by %4</source>
            <translation>návrh %1: %2, %3, navrhl(a) %4</translation>
        </message>
        <message>
            <source>“%1” is no client of this case.</source>
            <translation>„%1“ není klientem tohoto sporu.</translation>
        </message>
        <message>
            <source>The case has no “%1”.</source>
            <translation>Spor nemá „%1“.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>Spor identity je uzavřen.</translation>
        </message>
        <message>
            <source>Proposed as number %1; somebody else has to approve it.</source>
            <translation>Navrženo jako číslo %1; schválit to musí někdo jiný.</translation>
        </message>
        <message>
            <source>The proposal does not wait for an approval any more.</source>
            <translation>Návrh již nečeká na schválení.</translation>
        </message>
        <message>
            <source>Carried out:</source>
            <translation>Provedeno:</translation>
        </message>
        <message>
            <source>Refused; the case waits again.</source>
            <translation>Odmítnuto; spor opět čeká.</translation>
        </message>
        <message>
            <source>Nothing was decided in this case that could be taken back.</source>
            <translation>V tomto sporu nebylo rozhodnuto nic, co by šlo vzít zpět.</translation>
        </message>
        <message>
            <source>%1, %2: proposed %3, in force %4, refused %5, taken back %6</source>
            <translation>%1, %2: navrženo %3, platí %4, odmítnuto %5, vzato zpět %6</translation>
        </message>
        <message>
            <source>Nothing was decided yet.</source>
            <translation>Zatím nebylo nic rozhodnuto.</translation>
        </message>
        <message>
            <source>“%1” is no client number.</source>
            <translation>„%1“ není číslo klienta.</translation>
        </message>
        <message>
            <source>Line %1 of the file is not a KID.</source>
            <translation>Řádek %1 souboru není KID.</translation>
        </message>
        <message>
            <source>kmen-worker --config FILE distribute [--scheduled] [--log FILE] [--json]
    Reads what changed in the registers since the last time and brings the clients up to date. --scheduled,
    for timers: waits for the office's own moment, so that not all offices call at once; while the registers or
    the database are away, or another computer of the office works, it tries again every ten minutes within the
    registers' hours; what another computer did is not done again. --log writes one line an event; “-” is the
    standard error output.
kmen-worker --config FILE distribute --everybody --cost | --why TEXT [--json]
    Reads all clients anew, for time that nobody can tell of any more; or only says what it would cost.
kmen-worker --config FILE distribute --clients FILE [--json]
    Asks AISV what changed of the clients whose KID stand in the file, one a line, subscribed or not (E318).
kmen-worker --config FILE subscribe [--log FILE] [--json]
    Subscribes who waits for it and ends subscriptions that are not wanted. Started again, it goes on.
kmen-worker --config FILE subscribe --plan [--json]
kmen-worker --config FILE subscribe --announce OUT.txt --office NAME --contact TEXT --begin DATE
    Writes the message by which DIA is told of the first subscription in AISV.
kmen-worker --config FILE subscribe --confirmed REFERENCE --subjects N --begin DATE --end DATE
    Records DIA's confirmation; without it no more than 100,000 subjects are subscribed (5).
kmen-worker --config FILE subscribe --route aisv
    Changes over from E07 to AISV without a gap; the distributions that follow complete it.
kmen-worker --config FILE subscribe --pace daily|two-hourly
kmen-worker --config FILE reconcile [--scheduled] [--log FILE] [--json]
    Compares identifiers and subscriptions with the registers and mends what differs.
kmen-worker --config FILE status [--check] [--json]
    --check, for monitoring: 0 all is well, 5 it needs attention, 6 it is urgent. Age of what was looked at,
    time that was left out, of persons and of organisations,
    what waits, what failed, days of the certificate.
</source>
            <translation>kmen-worker --config SOUBOR distribute [--scheduled] [--log SOUBOR] [--json]
    Načte, co se od minula v registrech změnilo, a uvede klienty do souladu. --scheduled, pro časovače: počká
    na vlastní okamžik úřadu, aby nevolaly všechny úřady najednou; dokud jsou registry nebo databáze nedostupné
    nebo pracuje jiný počítač úřadu, zkouší to v době určené registry znovu každých deset minut; co udělal jiný
    počítač, neopakuje. --log píše jeden řádek na událost; „-“ je standardní chybový výstup.
kmen-worker --config SOUBOR distribute --everybody --cost | --why TEXT [--json]
    Načte všechny klienty znovu za čas, o kterém už nikdo nic neřekne; nebo jen řekne, kolik by to stálo.
kmen-worker --config SOUBOR distribute --clients SOUBOR [--json]
    Zeptá se AISV, co se změnilo u klientů, jejichž KID stojí v souboru, jeden na řádku, přihlášených i ne (E318).
kmen-worker --config SOUBOR subscribe [--log SOUBOR] [--json]
    Přihlásí, kdo na to čeká, a ukončí nechtěné odběry. Po novém spuštění pokračuje.
kmen-worker --config SOUBOR subscribe --plan [--json]
kmen-worker --config SOUBOR subscribe --announce VÝSTUP.txt --office NÁZEV --contact TEXT --begin DATUM
    Napíše zprávu, kterou se DIA oznamuje první přihlášení v AISV.
kmen-worker --config SOUBOR subscribe --confirmed ČÍSLO --subjects N --begin DATUM --end DATUM
    Zaznamená potvrzení DIA; bez něj se nepřihlásí více než 100 000 subjektů (5).
kmen-worker --config SOUBOR subscribe --route aisv
    Přejde z E07 na AISV bez mezery; dokončí to následující rozdělování.
kmen-worker --config SOUBOR subscribe --pace daily|two-hourly
kmen-worker --config SOUBOR reconcile [--scheduled] [--log SOUBOR] [--json]
    Porovná identifikátory a odběry s registry a napraví, co se liší.
kmen-worker --config SOUBOR status [--check] [--json]
    --check, pro dohled: 0 vše v pořádku, 5 vyžaduje pozornost, 6 spěchá. Stáří prohlédnutého času, vynechaný
    čas u osob i organizací, co čeká, co selhalo, dny platnosti certifikátu.
</translation>
        </message>
        <message>
            <source>There is no option “%1”.</source>
            <translation>Volba „%1“ neexistuje.</translation>
        </message>
        <message>
            <source>An option has no value, or one that it cannot have.</source>
            <translation>Některá volba nemá hodnotu, nebo má takovou, jakou mít nemůže.</translation>
        </message>
        <message>
            <source>--json prints one line of JSON to the standard output, also of an error; sentences for people go to the
standard error output then.

Exit codes:
  0  done
  1  the command line is wrong
  2  a file or a value is wrong
  3  a register or the database's server cannot be reached now, or another program does this work already;
     run it again later
  4  refused by a register or by a rule of the office
  5  done in part, or some persons were set aside; the output says what is left
  6  anything else
</source>
            <translation>--json vypíše na standardní výstup jeden řádek JSON, i o chybě; věty pro lidi jdou pak na standardní
chybový výstup.

Návratové kódy:
  0  hotovo
  1  chybná příkazová řádka
  2  chybný soubor nebo hodnota
  3  registr nebo databázový server teď není dostupný, nebo tuto práci už dělá jiný program; spusťte později znovu
  4  odmítl to registr nebo pravidlo úřadu
  5  hotovo zčásti, nebo byly některé osoby odloženy; výstup říká, co zbývá
  6  cokoli jiného
</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Složku %1 nelze vytvořit.</translation>
        </message>
        <message>
            <source>typed by the office</source>
            <translation>zapsáno úřadem</translation>
        </message>
        <message>
            <source>The report would be written over the file of persons.</source>
            <translation>Zpráva by přepsala soubor s osobami.</translation>
        </message>
        <message>
            <source>Give the report another name.</source>
            <translation>Dejte zprávě jiný název.</translation>
        </message>
        <message>
            <source>Your user of the database cannot give the roles to people, for it did not make them. Let an administrator of the database server run:</source>
            <translation>Váš uživatel databáze nemůže role přidělovat lidem, protože je nezaložil. Ať správce databázového serveru spustí:</translation>
        </message>
        <message>
            <source>kmen-worker: the desk's twin without a window, for scheduled and bulk work.

kmen-worker --config FILE init --training DIR --database FILE
    Writes FILE, makes the database and its key. DIR is what a register leaves for its clients:
    base-url, ca.pem, client.p12, client.p12.pass.
kmen-worker --config FILE identify FILE.csv --report OUT.csv [--agenda CODE] [--role ROLE] [--json]
    Identifies each row in ROB (E278), takes the person over as a client and subscribes to changes.
    The header names E278's elements: Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu;Doklad.Cislo;Doklad.Druh …
    --agenda, --role: in which of the connection profile's agendas (A8566) and roles (CR102729, or its word)
    the registers are asked; otherwise in the office's own. One that the profile does not have is refused (1).
    OUT.csv has the same rows with vysledek, KID and zprava. Given the same FILE.csv again after it was cut
    off, it asks only about rows that have no answer yet.
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
kmen-worker --config FILE database init|grant|check [--json]
    init brings the tables up to date and, on a server, gives the office's roles their rights; grant does only
    the latter. check looks whether the database is whole, the audit unbroken, the key the right one and the
    rights as they should be: 0 all is well, 5 it needs attention, 6 something is damaged.
kmen-worker --config FILE database grant LOGIN clerk|administrator|drafter|auditor|worker
    Makes a login of the server a member of the role.
kmen-worker --config FILE database backup FILE [--json]
    Copies a database file while others work with it. (A server's database: pg_dump.)
kmen-worker --config FILE database password FILE
    Takes the first line of FILE as the password of the database's server into the key store.
kmen-worker --config FILE import FILE.csv [--mapping COLUMN=WHAT,COLUMN=WHAT] [--system NAME]
        [--duplicates ask|link|new|skip] [--encoding UTF-8|Windows-1250] [--separator ;|,|tab]
        [--rejected OUT.csv] [--reason TEXT] [--dry-run] [--json]
    Takes over an existing evidence. Columns are recognised by their names, or named: Prijmeni, Jmeno,
    DatumNarozeni, Adresa, Telefon, Email, klic (the key in the system NAME), KID. --dry-run writes nothing.
    OUT.csv has the rejected rows and why; corrected and imported, it goes on with the same import. Given the
    same file again after it was cut off, it goes on where it was.
</source>
            <translation>kmen-worker: protějšek programu Kmen bez okna, pro plánovanou a hromadnou práci.

kmen-worker --config SOUBOR init --training SLOŽKA --database SOUBOR
    Zapíše SOUBOR, vytvoří databázi a její klíč. SLOŽKA je to, co registr zanechává pro své klienty:
    base-url, ca.pem, client.p12, client.p12.pass.
kmen-worker --config SOUBOR identify SOUBOR.csv --report OUT.csv [--agenda KÓD] [--role ROLE] [--json]
    Ztotožní každý řádek v ROB (E278), převezme osobu jako klienta a přihlásí ji k odběru změn.
    Záhlaví uvádí prvky E278: Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu;Doklad.Cislo;Doklad.Druh …
    --agenda, --role: v které agendě (A8566) a roli (CR102729 nebo její slovo) z profilu připojení se registry
    dotazují; jinak ve vlastní agendě úřadu. Která v profilu není, ta se odmítne (1).
    OUT.csv má tytéž řádky doplněné o vysledek, KID a zprava. Je-li po přerušení zadán tentýž SOUBOR.csv
    znovu, dotazuje se jen na řádky, které dosud nemají odpověď.
kmen-worker --config SOUBOR client KID [--json]
    Referenční údaje klienta se stavem, zdrojem a časem.
kmen-worker --config SOUBOR certificate check [--json]
    Posoudí certifikát úřadu: 0 vše je v pořádku, 5 vyžaduje pozornost (jeho platnost skončí do 75 dnů),
    4 registry by jej odmítly.
kmen-worker --config SOUBOR certificate csr OUT.csr --organization NAME --ico N --ais N
        [--locality NAME] [--key-bits 2048|3072|4096] [--json]
    Zapíše žádost pro RAZR; její soukromý klíč se uloží do úložiště hesel a čeká tam.
kmen-worker --config SOUBOR certificate import SOUBOR [--passphrase-file SOUBOR] [--json]
    Převezme soubor PKCS#12 nebo certifikát, který byl vydán na žádost. Uchovává se v úložišti hesel a profil
    připojení na něj odkazuje; certifikát, který by registry odmítly, se nepřevezme (4).
kmen-worker --config SOUBOR database init|grant|check [--json]
    init aktualizuje tabulky a na serveru udělí rolím úřadu jejich práva; grant provede jen to druhé.
    check prověří, zda je databáze celistvá, auditní záznam neporušený, klíč správný a práva taková,
    jaká mají být: 0 vše je v pořádku, 5 vyžaduje pozornost, 6 něco je poškozeno.
kmen-worker --config SOUBOR database grant LOGIN clerk|administrator|drafter|auditor|worker
    Zařadí přihlašovací jméno serveru mezi členy role.
kmen-worker --config SOUBOR database backup SOUBOR [--json]
    Zkopíruje soubor databáze, zatímco s ním ostatní pracují. (Databáze serveru: pg_dump.)
kmen-worker --config SOUBOR database password SOUBOR
    Převezme první řádek souboru SOUBOR jako heslo databázového serveru do úložiště hesel.
kmen-worker --config SOUBOR import SOUBOR.csv [--mapping COLUMN=WHAT,COLUMN=WHAT] [--system NAME]
        [--duplicates ask|link|new|skip] [--encoding UTF-8|Windows-1250] [--separator ;|,|tab]
        [--rejected OUT.csv] [--reason TEXT] [--dry-run] [--json]
    Převezme stávající evidenci. Sloupce se rozpoznají podle názvů, nebo se určí: Prijmeni, Jmeno,
    DatumNarozeni, Adresa, Telefon, Email, klic (klíč v systému NAME), KID. --dry-run nic nezapíše.
    OUT.csv obsahuje odmítnuté řádky s důvodem; po opravě a novém načtení pokračuje totéž načtení evidence.
    Je-li po přerušení zadán tentýž soubor znovu, pokračuje se od místa přerušení.
</translation>
        </message>
        <message>
            <source>“%1” is no score from 0 to 100.</source>
            <translation>„%1“ není shoda od 0 do 100.</translation>
        </message>
        <message>
            <source>kmen-worker --config FILE case list [--status waiting|proposed|done|all] [--order oldest|surest]
        [--least-score N] [--json]
kmen-worker --config FILE case show CASE [--json]
    The identity cases; of one, its clients, what a division can give away (“link:12”), the proposal that
    waits and what it would move, and what an imported row said against a client. Score: 0 to 100, how sure it
    is that two clients are one person.
kmen-worker --config FILE case resolve KID [--json]
    Where a client's number leads today, and by whose decisions.
kmen-worker --config FILE case statistics [--json]
    Decisions by kind and reason.
kmen-worker --config FILE case propose CASE --decide merge|split|replace|cancel --subject KID
        [--others KID,…] [--successor N] [--give link:12=KID,…] [--ends] [--code REASON] --reason TEXT
    --subject: who goes on (merge), is divided, gets the successor N (the first is 1), or ends. --others: who
    ends in it (merge) or receives (split). --ends: who is divided keeps nothing.
kmen-worker --config FILE case propose CASE --decide different|leave [--code REASON] --reason TEXT
    Closes the case at once: nothing moves.
kmen-worker --config FILE case approve CASE [--proposal N] --reason TEXT
kmen-worker --config FILE case refuse CASE [--proposal N] [--code REASON] --reason TEXT
kmen-worker --config FILE case undo CASE --reason TEXT
    undo proposes that the last decision be taken back. All of these are done under the name of --actor, or
    of who is logged in (on a server: the configuration's login). It takes two people: 4 when the proposer
    tries to approve, or nobody but an administrator may; 6 when somebody else works on the case, another
    proposal waits, or the clients have changed since.
</source>
            <translation>kmen-worker --config SOUBOR case list [--status waiting|proposed|done|all] [--order oldest|surest]
        [--least-score N] [--json]
kmen-worker --config SOUBOR case show SPOR [--json]
    Spory identity; u jednoho jeho klienti, co může rozdělení předat („link:12“), návrh, který čeká,
    co by přesunul, a co proti klientovi uvedl řádek importu. Shoda: 0 až 100, jak jisté je, že jsou dva
    klienti jednou osobou.
kmen-worker --config SOUBOR case resolve KID [--json]
    Kam dnes vede číslo klienta a čím rozhodnutím.
kmen-worker --config SOUBOR case statistics [--json]
    Rozhodnutí podle druhu a důvodu.
kmen-worker --config SOUBOR case propose SPOR --decide merge|split|replace|cancel --subject KID
        [--others KID,…] [--successor N] [--give link:12=KID,…] [--ends] [--code DŮVOD] --reason TEXT
    --subject: kdo pokračuje (merge), je rozdělen, dostane nástupce N (první je 1), nebo končí. --others: kdo
    v něm končí (merge) nebo přijímá (split). --ends: rozdělenému nic nezůstane.
kmen-worker --config SOUBOR case propose SPOR --decide different|leave [--code DŮVOD] --reason TEXT
    Spor se ihned uzavře: nic se nepřesune.
kmen-worker --config SOUBOR case approve SPOR [--proposal N] --reason TEXT
kmen-worker --config SOUBOR case refuse SPOR [--proposal N] [--code DŮVOD] --reason TEXT
kmen-worker --config SOUBOR case undo SPOR --reason TEXT
    undo navrhne vzít poslední rozhodnutí zpět. To vše se děje pod jménem --actor nebo toho, kdo je přihlášen
    (na serveru: přihlášení z konfigurace). Jsou k tomu třeba dva: 4, když se navrhovatel pokusí schválit
    nebo když to smí jen správce; 6, když na sporu pracuje někdo jiný, čeká jiný návrh nebo se klienti
    mezitím změnili.
</translation>
        </message>
        <message>
            <source>%1 (%2 of 100)</source>
            <translation>%1 (%2 ze 100)</translation>
        </message>
        <message>
            <source>Check its name, and whether you may read it.</source>
            <translation>Ověřte jeho název a to, zda jej smíte číst.</translation>
        </message>
        <message>
            <source>The office has no role in the agenda “%1”.</source>
            <translation>Úřad nemá roli v agendě „%1“.</translation>
        </message>
        <message>
            <source>The office has no role “%1”.</source>
            <translation>Úřad nemá roli „%1“.</translation>
        </message>
        <message>
            <source>The office has no role “%1” in the agenda “%2”.</source>
            <translation>Úřad nemá roli „%1“ v agendě „%2“.</translation>
        </message>
        <message>
            <source>The connection profile has: %1.</source>
            <translation>Profil připojení má: %1.</translation>
        </message>
    </context>
</TS>
