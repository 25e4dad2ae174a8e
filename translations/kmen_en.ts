<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>Ask</name>
        <message>
            <source>&amp;Reason, kept in the journal:</source>
            <translation>&amp;Reason, kept in the journal:</translation>
        </message>
        <message>
            <source>&amp;Why:</source>
            <translation>&amp;Why:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB.</source>
            <translation>The file is larger than %1 MB.</translation>
        </message>
        <message>
            <source>Divide it, or let kmen-worker identify it.</source>
            <translation>Divide it, or let kmen-worker identify it.</translation>
        </message>
        <message>
            <source>The result %1 cannot be written.</source>
            <translation>The result %1 cannot be written.</translation>
        </message>
    </context>
    <context>
        <name>CertificateDialogs</name>
        <message>
            <source>Valid: %1 – %2</source>
            <translation>Valid: %1 – %2</translation>
        </message>
        <message>
            <source>Take over a certificate</source>
            <translation>Take over a certificate</translation>
        </message>
        <message>
            <source>Choose the PKCS#12 file of the office (.p12, .pfx), or the certificate that the authority sent for the request made here. It is judged first; the one in use stays until the new one is kept.</source>
            <translation>Choose the PKCS#12 file of the office (.p12, .pfx), or the certificate that the authority sent for the request made here. It is judged first; the one in use stays until the new one is kept.</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Check it</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Certificates (*.p12 *.pfx *.pem *.cer *.crt *.der);;All files (*)</source>
            <translation>Certificates (*.p12 *.pfx *.pem *.cer *.crt *.der);;All files (*)</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Passphrase of the file</translation>
        </message>
        <message>
            <source>Passphrase of the office's keys</source>
            <translation>Passphrase of the office's keys</translation>
        </message>
        <message>
            <source>Taking over a certificate</source>
            <translation>Taking over a certificate</translation>
        </message>
        <message>
            <source>This certificate can be taken over.</source>
            <translation>This certificate can be taken over.</translation>
        </message>
        <message>
            <source>The registers would refuse this certificate.</source>
            <translation>The registers would refuse this certificate.</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Take it over</translation>
        </message>
        <message>
            <source>Request for a new certificate</source>
            <translation>Request for a new certificate</translation>
        </message>
        <message>
            <source>Kmen makes a new key, which stays here in the store of secrets, and a request (CSR) for the form in RAZR. The certificate that comes back is then taken over on this computer.</source>
            <translation>Kmen makes a new key, which stays here in the store of secrets, and a request (CSR) for the form in RAZR. The certificate that comes back is then taken over on this computer.</translation>
        </message>
        <message>
            <source>Make the request</source>
            <translation>Make the request</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name of the office</translation>
        </message>
        <message>
            <source>IČO</source>
            <translation>IČO</translation>
        </message>
        <message>
            <source>Number of the AIS</source>
            <translation>Number of the AIS</translation>
        </message>
        <message>
            <source>A number belongs here.</source>
            <translation>A number belongs here.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation>may stay empty</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Write the request to</source>
            <translation>Write the request to</translation>
        </message>
        <message>
            <source>Requests (*.csr *.pem)</source>
            <translation>Requests (*.csr *.pem)</translation>
        </message>
        <message>
            <source>There is such a file already; it is never overwritten.</source>
            <translation>There is such a file already; it is never overwritten.</translation>
        </message>
        <message>
            <source>Making a key and a request</source>
            <translation>Making a key and a request</translation>
        </message>
    </context>
    <context>
        <name>ClientDialogs</name>
        <message>
            <source>Link %1 with a system</source>
            <translation>Link %1 with a system</translation>
        </message>
        <message>
            <source>Says that a system of the office keeps data on this client, and under which key. Nothing is sent to that system.</source>
            <translation>Says that a system of the office keeps data on this client, and under which key. Nothing is sent to that system.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>&amp;System:</source>
            <translation>&amp;System:</translation>
        </message>
        <message>
            <source>Its &amp;key of the client:</source>
            <translation>Its &amp;key of the client:</translation>
        </message>
        <message>
            <source>The client was linked with the system</source>
            <translation>The client was linked with the system</translation>
        </message>
        <message>
            <source>Document of %1</source>
            <translation>Document of %1</translation>
        </message>
        <message>
            <source>Kmen keeps no files: write where the document is found, by its reference number in the records service.</source>
            <translation>Kmen keeps no files: write where the document is found, by its reference number in the records service.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>&amp;What it is:</source>
            <translation>&amp;What it is:</translation>
        </message>
        <message>
            <source>Reference &amp;number:</source>
            <translation>Reference &amp;number:</translation>
        </message>
        <message>
            <source>&amp;Day of the document:</source>
            <translation>&amp;Day of the document:</translation>
        </message>
        <message>
            <source>for example 12. 5. 2026</source>
            <translation>for example 12. 5. 2026</translation>
        </message>
        <message>
            <source>N&amp;ote:</source>
            <translation>N&amp;ote:</translation>
        </message>
        <message>
            <source>The document was added</source>
            <translation>The document was added</translation>
        </message>
        <message>
            <source>Claim an error in ROB: %1</source>
            <translation>Claim an error in ROB: %1</translation>
        </message>
        <message>
            <source>The register passes the claim on to the editor of the data (E62); the items are doubted until the editor decides. The claim cannot be taken back here.</source>
            <translation>The register passes the claim on to the editor of the data (E62); the items are doubted until the editor decides. The claim cannot be taken back here.</translation>
        </message>
        <message>
            <source>Claim the error</source>
            <translation>Claim the error</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>What the register says</source>
            <translation>What the register says</translation>
        </message>
        <message>
            <source>What it should be, in words</source>
            <translation>What it should be, in words</translation>
        </message>
        <message>
            <source>%1: what it should be</source>
            <translation>%1: what it should be</translation>
        </message>
        <message>
            <source>&amp;Why it is wrong, and by what it can be proved:</source>
            <translation>&amp;Why it is wrong, and by what it can be proved:</translation>
        </message>
        <message>
            <source>The error was claimed; its number is among the documents</source>
            <translation>The error was claimed; its number is among the documents</translation>
        </message>
    </context>
    <context>
        <name>ClientExtract</name>
        <message>
            <source>TRAINING REGISTERS — an invented person, not a document</source>
            <translation>TRAINING REGISTERS — an invented person, not a document</translation>
        </message>
        <message>
            <source>Extract of the data on a client</source>
            <translation>Extract of the data on a client</translation>
        </message>
        <message>
            <source>KID %1</source>
            <translation>KID %1</translation>
        </message>
        <message>
            <source>Systems of the office that keep data on the client</source>
            <translation>Systems of the office that keep data on the client</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>Made on %1 by %2 for: %3</source>
            <translation>Made on %1 by %2 for: %3</translation>
        </message>
        <message>
            <source>The file cannot be written.</source>
            <translation>The file cannot be written.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the file where it is open.</source>
            <translation>Choose another folder, or close the file where it is open.</translation>
        </message>
    </context>
    <context>
        <name>ClientFilters</name>
        <message>
            <source>Notices: %1</source>
            <translation>Notices: %1</translation>
        </message>
        <message>
            <source>Subscribed to changes</source>
            <translation>Subscribed to changes</translation>
        </message>
        <message>
            <source>Not subscribed to changes</source>
            <translation>Not subscribed to changes</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>State: %1</translation>
        </message>
        <message>
            <source>Read from the registers</source>
            <translation>Read from the registers</translation>
        </message>
        <message>
            <source>Only typed by the office</source>
            <translation>Only typed by the office</translation>
        </message>
        <message>
            <source>System: %1</source>
            <translation>System: %1</translation>
        </message>
        <message>
            <source>An identity case waits</source>
            <translation>An identity case waits</translation>
        </message>
        <message>
            <source>No identity case waits</source>
            <translation>No identity case waits</translation>
        </message>
        <message>
            <source>Client since %1 to %2</source>
            <translation>Client since %1 to %2</translation>
        </message>
        <message>
            <source>Client since %1</source>
            <translation>Client since %1</translation>
        </message>
        <message>
            <source>Client until %1</source>
            <translation>Client until %1</translation>
        </message>
        <message>
            <source>Read %1 to %2</source>
            <translation>Read %1 to %2</translation>
        </message>
        <message>
            <source>Read since %1</source>
            <translation>Read since %1</translation>
        </message>
        <message>
            <source>Last read by %1</source>
            <translation>Last read by %1</translation>
        </message>
        <message>
            <source>KID</source>
            <translation>KID</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n name</numerusform>
                <numerusform>%n names</numerusform>
            </translation>
        </message>
        <message>
            <source>birth date %1</source>
            <translation>birth date %1</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between two dates</comment>
            <translation> or </translation>
        </message>
        <message>
            <source>birth year %1</source>
            <translation>birth year %1</translation>
        </message>
        <message>
            <source>number of a document, data box, IČO or key</source>
            <translation>number of a document, data box, IČO or key</translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message>
            <source>The register did not accept the subscription of this client.</source>
            <translation>The register did not accept the subscription of this client.</translation>
        </message>
        <message>
            <source>Read the client again; the identifier may have been replaced.</source>
            <translation>Read the client again; the identifier may have been replaced.</translation>
        </message>
        <message>
            <source>The register of organisations has nobody with the IČO %1.</source>
            <translation>The register of organisations has nobody with the IČO %1.</translation>
        </message>
        <message>
            <source>Compare the number with the document it was taken from.</source>
            <translation>Compare the number with the document it was taken from.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>There is no configuration: %1</source>
            <translation>There is no configuration: %1</translation>
        </message>
        <message>
            <source>Start Kmen with --training DIR, or with --config FILE.</source>
            <translation>Start Kmen with --training DIR, or with --config FILE.</translation>
        </message>
        <message>
            <source>The folder cannot be made: %1</source>
            <translation>The folder cannot be made: %1</translation>
        </message>
        <message>
            <source>Kmen: the desk of the client registry</source>
            <translation>Kmen: the desk of the client registry</translation>
        </message>
        <message>
            <source>Configuration file</source>
            <translation>Configuration file</translation>
        </message>
        <message>
            <source>Folder of the training registers; makes a database when there is none</source>
            <translation>Folder of the training registers; makes a database when there is none</translation>
        </message>
        <message>
            <source>Play the guided tour and leave its pictures in this folder</source>
            <translation>Play the guided tour and leave its pictures in this folder</translation>
        </message>
        <message>
            <source>Language: cs or en</source>
            <translation>Language: cs or en</translation>
        </message>
        <message>
            <source>Kmen cannot start</source>
            <translation>Kmen cannot start</translation>
        </message>
        <message>
            <source>Say when the first rows are on the screen, and end</source>
            <translation>Say when the first rows are on the screen, and end</translation>
        </message>
        <message>
            <source>Colours: system or dark (otherwise those of KMEN_PALETTE)</source>
            <translation>Colours: system or dark (otherwise those of KMEN_PALETTE)</translation>
        </message>
        <message>
            <source>time of keeping</source>
            <translation>time of keeping</translation>
        </message>
        <message>
            <source>The keys are in the file %1 under a passphrase.</source>
            <translation>The keys are in the file %1 under a passphrase.</translation>
        </message>
        <message>
            <source>There is no display to show the desk on. kmen-worker works without one; the guided tour can be played on a virtual one: xvfb-run kmen --tour DIR</source>
            <translation>There is no display to show the desk on. kmen-worker works without one; the guided tour can be played on a virtual one: xvfb-run kmen --tour DIR</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>The folder cannot be made: %1</source>
            <translation>The folder cannot be made: %1</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Take over an evidence from a file…</source>
            <translation>Take over an evidence from a file…</translation>
        </message>
        <message>
            <source>Save the list of clients to a file…</source>
            <translation>Save the list of clients to a file…</translation>
        </message>
    </context>
    <context>
        <name>OtherRuns</name>
        <message numerus="yes">
            <source>%n client(s) changed</source>
            <translation>
                <numerusform>%n client changed</numerusform>
                <numerusform>%n clients changed</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing subscriptions with the registers</source>
            <translation>Comparing subscriptions with the registers</translation>
        </message>
        <message>
            <source>compared: %1, mended: %2</source>
            <translation>compared: %1, mended: %2</translation>
        </message>
        <message>
            <source>Changes of the clients shown (E318)</source>
            <translation>Changes of the clients shown (E318)</translation>
        </message>
        <message>
            <source>Look for changes of the clients shown?</source>
            <translation>Look for changes of the clients shown?</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Look for changes</translation>
        </message>
        <message>
            <source>Compare subscriptions with the registers…</source>
            <translation>Compare subscriptions with the registers…</translation>
        </message>
        <message>
            <source>Compare subscriptions with the registers?</source>
            <translation>Compare subscriptions with the registers?</translation>
        </message>
        <message>
            <source>Every identifier that we believe is subscribed is asked about; those that ended are followed, missing subscriptions are made, and what changed unannounced is read. The registers record who asked and why.</source>
            <translation>Every identifier that we believe is subscribed is asked about; those that ended are followed, missing subscriptions are made, and what changed unannounced is read. The registers record who asked and why.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Look for changes of the clients shown (E318)…</source>
            <translation>Look for changes of the clients shown (E318)…</translation>
        </message>
        <message numerus="yes">
            <source>AISV is asked what changed of %n person(s) since they were read, by %1 call(s) of E318 at least, whether they are subscribed or not. Who changed is read from ROB (E277).</source>
            <translation>
                <numerusform>AISV is asked what changed of %n person since it was read, by %1 call of E318 at least, whether it is subscribed or not. Who changed is read from ROB (E277).</numerusform>
                <numerusform>AISV is asked what changed of %n persons since they were read, by %1 calls of E318 at least, whether they are subscribed or not. Who changed is read from ROB (E277).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>AISV is asked what changed of %n organisation(s) since they were read, by %1 call(s) of E318 at least. Those that changed are read from ROS (E258).</source>
            <translation>
                <numerusform>AISV is asked what changed of %n organisation since it was read, by %1 call of E318 at least. If it changed, it is read from ROS (E258).</numerusform>
                <numerusform>AISV is asked what changed of %n organisations since they were read, by %1 calls of E318 at least. Those that changed are read from ROS (E258).</numerusform>
            </translation>
        </message>
        <message>
            <source>The registers record who asked and why.</source>
            <translation>The registers record who asked and why.</translation>
        </message>
        <message>
            <source>Not asked about: %1, clients whom the registers do not know.</source>
            <translation>Not asked about: %1, clients whom the registers do not know.</translation>
        </message>
    </context>
    <context>
        <name>PdfList</name>
        <message>
            <source>All clients</source>
            <translation>All clients</translation>
        </message>
        <message>
            <source>Choose another folder or close the file elsewhere.</source>
            <translation>Choose another folder or close the file elsewhere.</translation>
        </message>
        <message>
            <source>Contains personal data</source>
            <translation>Contains personal data</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filter: %1</translation>
        </message>
        <message>
            <source>List of clients</source>
            <translation>List of clients</translation>
        </message>
        <message>
            <source>Made by %1 on %2 · %3 clients</source>
            <translation>Made by %1 on %2 · %3 clients</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Page %1</translation>
        </message>
        <message>
            <source>Purpose: %1</source>
            <translation>Purpose: %1</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
    </context>
    <context>
        <name>RequestDialogs</name>
        <message>
            <source>What do you want to ask for?</source>
            <translation>What do you want to ask for?</translation>
        </message>
        <message>
            <source>Begin the draft</source>
            <translation>Begin the draft</translation>
        </message>
        <message>
            <source>Kind of the request</source>
            <translation>Kind of the request</translation>
        </message>
        <message>
            <source>Our &amp;name for it</source>
            <translation>Our &amp;name for it</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Write it down</translation>
        </message>
        <message>
            <source>N&amp;umber of the ticket</source>
            <translation>N&amp;umber of the ticket</translation>
        </message>
        <message>
            <source>N&amp;umber of the message</source>
            <translation>N&amp;umber of the message</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>file with the answer</source>
            <translation>file with the answer</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>D&amp;ocument</source>
            <translation>D&amp;ocument</translation>
        </message>
        <message>
            <source>Choose the answer's document</source>
            <translation>Choose the answer's document</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>“%1” is not a day.</source>
            <translation>“%1” is not a day.</translation>
        </message>
        <message>
            <source>Write it as 12. 5. 2026.</source>
            <translation>Write it as 12. 5. 2026.</translation>
        </message>
        <message>
            <source>Letterhead and signatory</source>
            <translation>Letterhead and signatory</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name of the office</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Street and number</translation>
        </message>
        <message>
            <source>Postcode and town</source>
            <translation>Postcode and town</translation>
        </message>
        <message>
            <source>IČO</source>
            <translation>IČO</translation>
        </message>
        <message>
            <source>Data box</source>
            <translation>Data box</translation>
        </message>
        <message>
            <source>Telephone, e-mail</source>
            <translation>Telephone, e-mail</translation>
        </message>
        <message>
            <source>Place in the date</source>
            <translation>Place in the date</translation>
        </message>
        <message>
            <source>Reference begins with</source>
            <translation>Reference begins with</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Who signs</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>A second person reads each request before it leaves</source>
            <translation>A second person reads each request before it leaves</translation>
        </message>
        <message>
            <source>Ask how it stands after (working days)</source>
            <translation>Ask how it stands after (working days)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Approved items</source>
            <translation>Approved items</translation>
        </message>
        <message>
            <source>Approved &amp;items</source>
            <translation>Approved &amp;items</translation>
        </message>
        <message>
            <source>Untick what the answer does not allow.</source>
            <translation>Untick what the answer does not allow.</translation>
        </message>
        <message>
            <source>Tick what is approved now, and nothing else.</source>
            <translation>Tick what is approved now, and nothing else.</translation>
        </message>
        <message>
            <source>The request stays where it is. Production is compared with what is approved now.</source>
            <translation>The request stays where it is. Production is compared with what is approved now.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <source>An administrator of the registry decides it.</source>
            <translation>An administrator of the registry decides it.</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>The document could not be given its bookmarks.</source>
            <translation>The document could not be given its bookmarks.</translation>
        </message>
        <message>
            <source>The document could not be made.</source>
            <translation>The document could not be made.</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 MB.</source>
            <translation>The file %1 is larger than %2 MB.</translation>
        </message>
        <message>
            <source>The certificate is valid only from %1 to %2.</source>
            <translation>The certificate is valid only from %1 to %2.</translation>
        </message>
        <message>
            <source>Sign with another certificate.</source>
            <translation>Sign with another certificate.</translation>
        </message>
        <message>
            <source>The certificate needs a name of at most %1 letters.</source>
            <translation>The certificate needs a name of at most %1 letters.</translation>
        </message>
        <message>
            <source>It is no longer right: %1</source>
            <translation>It is no longer right: %1</translation>
        </message>
        <message>
            <source>Somebody else changed the request meanwhile.</source>
            <translation>Somebody else changed the request meanwhile.</translation>
        </message>
        <message>
            <source>What you wrote last could not be saved, so nothing was done.</source>
            <translation>What you wrote last could not be saved, so nothing was done.</translation>
        </message>
        <message>
            <source>Try it again; it is saved first.</source>
            <translation>Try it again; it is saved first.</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>No file is chosen.</translation>
        </message>
        <message>
            <source>%1 is a folder and not a file.</source>
            <translation>%1 is a folder and not a file.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: you may not read it.</source>
            <translation>The file %1 cannot be read: you may not read it.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>There is no file %1.</translation>
        </message>
        <message>
            <source>Choose the file anew.</source>
            <translation>Choose the file anew.</translation>
        </message>
        <message>
            <source>Check that it is the right file.</source>
            <translation>Check that it is the right file.</translation>
        </message>
    </context>
    <context>
        <name>Security</name>
        <message>
            <source>The encryption of connections could not be set up.</source>
            <translation>The encryption of connections could not be set up.</translation>
        </message>
    </context>
    <context>
        <name>SettingChecks</name>
        <message>
            <source>Something has to stand here.</source>
            <translation>Something has to stand here.</translation>
        </message>
        <message>
            <source>The address begins with https:// and names a host; it has no question mark and no password.</source>
            <translation>The address begins with https:// and names a host; it has no question mark and no password.</translation>
        </message>
        <message>
            <source>Only the name of a computer belongs here, without https:// and without a port.</source>
            <translation>Only the name of a computer belongs here, without https:// and without a port.</translation>
        </message>
        <message>
            <source>Only letters, digits, dots, colons and hyphens, at most %1.</source>
            <translation>Only letters, digits, dots, colons and hyphens, at most %1.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>This file cannot be read.</translation>
        </message>
        <message>
            <source>There is no certificate in this file.</source>
            <translation>There is no certificate in this file.</translation>
        </message>
        <message>
            <source>The folder of this file is not there.</source>
            <translation>The folder of this file is not there.</translation>
        </message>
        <message>
            <source>The address of a server begins with postgresql://.</source>
            <translation>The address of a server begins with postgresql://.</translation>
        </message>
        <message>
            <source>An IČO has eight digits, and the last one fits the others.</source>
            <translation>An IČO has eight digits, and the last one fits the others.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1, valid until %2</source>
            <translation>%1, valid until %2</translation>
        </message>
        <message>
            <source>in the file %1</source>
            <translation>in the file %1</translation>
        </message>
        <message>
            <source>in the key store of this computer</source>
            <translation>in the key store of this computer</translation>
        </message>
        <message>
            <source>in the file of secrets %1</source>
            <translation>in the file of secrets %1</translation>
        </message>
        <message>
            <source>This desk was made without a configuration file.</source>
            <translation>This desk was made without a configuration file.</translation>
        </message>
        <message>
            <source>made %1, the next one is due %2</source>
            <translation>made %1, the next one is due %2</translation>
        </message>
        <message>
            <source>made %1</source>
            <translation>made %1</translation>
        </message>
        <message>
            <source>Import of a certificate</source>
            <translation>Import of a certificate</translation>
        </message>
        <message>
            <source>The registers would refuse this certificate.</source>
            <translation>The registers would refuse this certificate.</translation>
        </message>
        <message>
            <source>Copy of the database</source>
            <translation>Copy of the database</translation>
        </message>
        <message>
            <source>Role “%1” for %2</source>
            <translation>Role “%1” for %2</translation>
        </message>
        <message>
            <source>Role “%1” of %2 taken back</source>
            <translation>Role “%1” of %2 taken back</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>clerk</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrator</translation>
        </message>
        <message>
            <source>drafter of requests</source>
            <translation>drafter of requests</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>auditor</translation>
        </message>
        <message>
            <source>program of the distribution</source>
            <translation>program of the distribution</translation>
        </message>
        <message>
            <source>Clients, identification, notices, work on identity cases; decides none of them.</source>
            <translation>Clients, identification, notices, work on identity cases; decides none of them.</translation>
        </message>
        <message>
            <source>All that a clerk may; decides about identities and changes the settings.</source>
            <translation>All that a clerk may; decides about identities and changes the settings.</translation>
        </message>
        <message>
            <source>Requests to DIA and SZR and the names from RPP; sees no client.</source>
            <translation>Requests to DIA and SZR and the names from RPP; sees no client.</translation>
        </message>
        <message>
            <source>Reads what was done, by whom and why; sees no data of clients.</source>
            <translation>Reads what was done, by whom and why; sees no data of clients.</translation>
        </message>
        <message>
            <source>For kmen-worker: the distribution and work in bulk; decides nothing.</source>
            <translation>For kmen-worker: the distribution and work in bulk; decides nothing.</translation>
        </message>
    </context>
    <context>
        <name>Training</name>
        <message>
            <source>The order is not understood.</source>
            <translation>The order is not understood.</translation>
        </message>
        <message>
            <source>There is no person with this number.</source>
            <translation>There is no person with this number.</translation>
        </message>
        <message>
            <source>The identity of this person is no more.</source>
            <translation>The identity of this person is no more.</translation>
        </message>
        <message>
            <source>This person has died already.</source>
            <translation>This person has died already.</translation>
        </message>
        <message>
            <source>A training certificate could not be made.</source>
            <translation>A training certificate could not be made.</translation>
        </message>
        <message>
            <source>The state folder cannot be written.</source>
            <translation>The state folder cannot be written.</translation>
        </message>
        <message>
            <source>Check the rights to the state folder.</source>
            <translation>Check the rights to the state folder.</translation>
        </message>
        <message>
            <source>The training authority's certificate is damaged.</source>
            <translation>The training authority's certificate is damaged.</translation>
        </message>
        <message>
            <source>The record of events cannot be opened.</source>
            <translation>The record of events cannot be opened.</translation>
        </message>
        <message>
            <source>The record of events is damaged.</source>
            <translation>The record of events is damaged.</translation>
        </message>
        <message>
            <source>Start the training registers with a new state folder.</source>
            <translation>Start the training registers with a new state folder.</translation>
        </message>
        <message>
            <source>The record of events does not fit this country.</source>
            <translation>The record of events does not fit this country.</translation>
        </message>
        <message>
            <source>Start with the same population and seed, or with a new state folder.</source>
            <translation>Start with the same population and seed, or with a new state folder.</translation>
        </message>
        <message>
            <source>The training registers cannot listen on this port.</source>
            <translation>The training registers cannot listen on this port.</translation>
        </message>
        <message>
            <source>Choose another port, or end the program that uses it.</source>
            <translation>Choose another port, or end the program that uses it.</translation>
        </message>
        <message>
            <source>There is no organisation with this number.</source>
            <translation>There is no organisation with this number.</translation>
        </message>
        <message>
            <source>The organisation is no more.</source>
            <translation>The organisation is no more.</translation>
        </message>
        <message>
            <source>The state folder holds no expired certificate of the server.</source>
            <translation>The state folder holds no expired certificate of the server.</translation>
        </message>
        <message>
            <source>Nobody known to an office has the name of somebody else.</source>
            <translation>Nobody known to an office has the name of somebody else.</translation>
        </message>
        <message>
            <source>This person cannot start a business.</source>
            <translation>This person cannot start a business.</translation>
        </message>
        <message>
            <source>None of these items can be written for this person.</source>
            <translation>None of these items can be written for this person.</translation>
        </message>
    </context>
    <context>
        <name>TrainingMain</name>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
        <message>
            <source>Training registers for Kmen: an invented country behind the services of eGON.</source>
            <translation>Training registers for Kmen: an invented country behind the services of eGON.</translation>
        </message>
        <message>
            <source>TCP port; 0 takes any free one.</source>
            <translation>TCP port; 0 takes any free one.</translation>
        </message>
        <message>
            <source>Persons in the country.</source>
            <translation>Persons in the country.</translation>
        </message>
        <message>
            <source>The same seed gives the same country.</source>
            <translation>The same seed gives the same country.</translation>
        </message>
        <message>
            <source>Folder of certificates and events; made if missing.</source>
            <translation>Folder of certificates and events; made if missing.</translation>
        </message>
        <message>
            <source>TCP port for orders; 0 takes any free one.</source>
            <translation>TCP port for orders; 0 takes any free one.</translation>
        </message>
        <message>
            <source>Random changes in the country.</source>
            <translation>Random changes in the country.</translation>
        </message>
        <message>
            <source>Write roster.csv with N persons and tour.json into the folder, and end.</source>
            <translation>Write roster.csv with N persons and tour.json into the folder, and end.</translation>
        </message>
        <message>
            <source>The roster must be a number between 1 and the population.</source>
            <translation>The roster must be a number between 1 and the population.</translation>
        </message>
        <message>
            <source>What goes wrong from the start: MODE[:SERVICE][=VALUE][xCOUNT], several with commas. Modes: %1.</source>
            <translation>What goes wrong from the start: MODE[:SERVICE][=VALUE][xCOUNT], several with commas. Modes: %1.</translation>
        </message>
        <message>
            <source>What E315 to E321 are called on the wire: a JSON object as "aisv" in a connection profile.</source>
            <translation>What E315 to E321 are called on the wire: a JSON object as "aisv" in a connection profile.</translation>
        </message>
        <message>
            <source>--%1 cannot be “%2”. See --help.</source>
            <translation>--%1 cannot be “%2”. See --help.</translation>
        </message>
        <message>
            <source>--state is required. See --help.</source>
            <translation>--state is required. See --help.</translation>
        </message>
    </context>
    <context>
        <name>Workplaces</name>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Genealogy</source>
            <translation>Genealogy</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Identity cases</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
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
            <translation>Agendas</translation>
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
            <translation>Roles of agendas</translation>
        </message>
        <message>
            <source>Offices (OVM)</source>
            <translation>Offices (OVM)</translation>
        </message>
        <message>
            <source>Information systems (AIS)</source>
            <translation>Information systems (AIS)</translation>
        </message>
        <message>
            <source>Items of agendas</source>
            <translation>Items of agendas</translation>
        </message>
        <message>
            <source>Items a role may read</source>
            <translation>Items a role may read</translation>
        </message>
        <message>
            <source>The day of the export is missing or is still to come.</source>
            <translation>The day of the export is missing or is still to come.</translation>
        </message>
        <message>
            <source>Write the day on which RPP made the file.</source>
            <translation>Write the day on which RPP made the file.</translation>
        </message>
        <message>
            <source>The file holds no entry.</source>
            <translation>The file holds no entry.</translation>
        </message>
        <message>
            <source>Code, name or what it belongs to is missing.</source>
            <translation>Code, name or what it belongs to is missing.</translation>
        </message>
        <message>
            <source>The line was left out; export the list again.</source>
            <translation>The line was left out; export the list again.</translation>
        </message>
        <message>
            <source>%1 was there already.</source>
            <translation>%1 was there already.</translation>
        </message>
        <message>
            <source>The first one counts; the line was left out.</source>
            <translation>The first one counts; the line was left out.</translation>
        </message>
        <message>
            <source>The file has more than %1 entries (line %2).</source>
            <translation>The file has more than %1 entries (line %2).</translation>
        </message>
        <message>
            <source>Export only the list that was chosen.</source>
            <translation>Export only the list that was chosen.</translation>
        </message>
        <message>
            <source>The first line does not name the columns that are needed.</source>
            <translation>The first line does not name the columns that are needed.</translation>
        </message>
        <message>
            <source>Needed: %1.</source>
            <translation>Needed: %1.</translation>
        </message>
        <message>
            <source>The file has a document type definition.</source>
            <translation>The file has a document type definition.</translation>
        </message>
        <message>
            <source>Take the file as RPP exports it.</source>
            <translation>Take the file as RPP exports it.</translation>
        </message>
        <message>
            <source>Elements are nested too deep (line %1).</source>
            <translation>Elements are nested too deep (line %1).</translation>
        </message>
        <message>
            <source>The file is not well-formed XML (line %1).</source>
            <translation>The file is not well-formed XML (line %1).</translation>
        </message>
        <message>
            <source>Export it again; perhaps it was cut.</source>
            <translation>Export it again; perhaps it was cut.</translation>
        </message>
        <message>
            <source>No element of the file has both a code and a name.</source>
            <translation>No element of the file has both a code and a name.</translation>
        </message>
        <message>
            <source>Check that the right list was exported.</source>
            <translation>Check that the right list was exported.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB.</source>
            <translation>The file is larger than %1 MB.</translation>
        </message>
        <message>
            <source>Letter A and a number: A101.</source>
            <translation>Letter A and a number: A101.</translation>
        </message>
        <message>
            <source>Letters CR and a number: CR102729.</source>
            <translation>Letters CR and a number: CR102729.</translation>
        </message>
        <message>
            <source>The office's IČO, eight digits: 00007064.</source>
            <translation>The office's IČO, eight digits: 00007064.</translation>
        </message>
        <message>
            <source>The number of the system in RPP: 1192.</source>
            <translation>The number of the system in RPP: 1192.</translation>
        </message>
        <message>
            <source>An address like name@office.cz.</source>
            <translation>An address like name@office.cz.</translation>
        </message>
        <message>
            <source>Digits and spaces: +420 224 000 000.</source>
            <translation>Digits and spaces: +420 224 000 000.</translation>
        </message>
        <message>
            <source>Letters without accents, digits and _, ending .csv: ROB_ciselnik_udaju_2023_08_22.csv.</source>
            <translation>Letters without accents, digits and _, ending .csv: ROB_ciselnik_udaju_2023_08_22.csv.</translation>
        </message>
        <message>
            <source>%1 has not the right form.</source>
            <translation>%1 has not the right form.</translation>
        </message>
        <message>
            <source>%1 is no IČO: its check digit does not fit.</source>
            <translation>%1 is no IČO: its check digit does not fit.</translation>
        </message>
        <message>
            <source>Copy it from RPP.</source>
            <translation>Copy it from RPP.</translation>
        </message>
        <message>
            <source>%1: no file</source>
            <translation>%1: no file</translation>
        </message>
        <message>
            <source>Attach it.</source>
            <translation>Attach it.</translation>
        </message>
        <message>
            <source>The file %1 is empty.</source>
            <translation>The file %1 is empty.</translation>
        </message>
        <message>
            <source>Attach the right one.</source>
            <translation>Attach the right one.</translation>
        </message>
        <message>
            <source>%1: “%2” is not a whole number from 0 to %3.</source>
            <translation>%1: “%2” is not a whole number from 0 to %3.</translation>
        </message>
        <message>
            <source>Write digits only.</source>
            <translation>Write digits only.</translation>
        </message>
        <message>
            <source>%1: “%2” is not a day.</source>
            <translation>%1: “%2” is not a day.</translation>
        </message>
        <message>
            <source>Write it as 12. 5. 2026.</source>
            <translation>Write it as 12. 5. 2026.</translation>
        </message>
        <message>
            <source>%1: the day is still to come.</source>
            <translation>%1: the day is still to come.</translation>
        </message>
        <message>
            <source>Write the day on which the test was done.</source>
            <translation>Write the day on which the test was done.</translation>
        </message>
        <message>
            <source>%1: choose one of the offered.</source>
            <translation>%1: choose one of the offered.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, line %2: %3</translation>
        </message>
        <message>
            <source>The list has more than %1 lines.</source>
            <translation>The list has more than %1 lines.</translation>
        </message>
        <message>
            <source>Planned term %1</source>
            <translation>Planned term %1</translation>
        </message>
        <message>
            <source>%1: %2 is over.</source>
            <translation>%1: %2 is over.</translation>
        </message>
        <message>
            <source>Plan a day that is still to come.</source>
            <translation>Plan a day that is still to come.</translation>
        </message>
        <message>
            <source>%1: “%2” is not a number.</source>
            <translation>%1: “%2” is not a number.</translation>
        </message>
        <message>
            <source>The terms are for %1 subjects, but %2 are to be subscribed.</source>
            <translation>The terms are for %1 subjects, but %2 are to be subscribed.</translation>
        </message>
        <message>
            <source>Divide all subjects among the terms.</source>
            <translation>Divide all subjects among the terms.</translation>
        </message>
        <message>
            <source>One call takes 1 to %1 subjects of this kind.</source>
            <translation>One call takes 1 to %1 subjects of this kind.</translation>
        </message>
        <message>
            <source>Write a number up to %1.</source>
            <translation>Write a number up to %1.</translation>
        </message>
        <message>
            <source>More than %1 subjects: the subscription waits for DIA's confirmation.</source>
            <translation>More than %1 subjects: the subscription waits for DIA's confirmation.</translation>
        </message>
        <message>
            <source>%1: RPP's catalogue has no %2.</source>
            <translation>%1: RPP's catalogue has no %2.</translation>
        </message>
        <message>
            <source>Repair the code, or import a newer catalogue.</source>
            <translation>Repair the code, or import a newer catalogue.</translation>
        </message>
        <message>
            <source>%1 looks like the name in RPP but differs: %2.</source>
            <translation>%1 looks like the name in RPP but differs: %2.</translation>
        </message>
        <message>
            <source>%1 differs from the name in RPP: %2.</source>
            <translation>%1 differs from the name in RPP: %2.</translation>
        </message>
        <message>
            <source>In RPP: %1</source>
            <translation>In RPP: %1</translation>
        </message>
        <message>
            <source>Item %1: the name differs from RPP: %2.</source>
            <translation>Item %1: the name differs from RPP: %2.</translation>
        </message>
        <message>
            <source>Item %1: RPP's catalogue has no such code.</source>
            <translation>Item %1: RPP's catalogue has no such code.</translation>
        </message>
        <message>
            <source>Item %1: the role %2 may not read it.</source>
            <translation>Item %1: the role %2 may not read it.</translation>
        </message>
        <message>
            <source>Leave it out, or ask the reporter of the agenda to register the permission.</source>
            <translation>Leave it out, or ask the reporter of the agenda to register the permission.</translation>
        </message>
        <message>
            <source>Line %1: RPP has no item %2.</source>
            <translation>Line %1: RPP has no item %2.</translation>
        </message>
        <message>
            <source>Line %1: the name differs from RPP: %2.</source>
            <translation>Line %1: the name differs from RPP: %2.</translation>
        </message>
        <message>
            <source>Not all names are compared with RPP.</source>
            <translation>Not all names are compared with RPP.</translation>
        </message>
        <message>
            <source>Import these lists under “Names from RPP”: %1.</source>
            <translation>Import these lists under “Names from RPP”: %1.</translation>
        </message>
        <message>
            <source>The catalogue “%1” is of %2: it may be out of date.</source>
            <translation>The catalogue “%1” is of %2: it may be out of date.</translation>
        </message>
        <message>
            <source>Import a newer export of RPP.</source>
            <translation>Import a newer export of RPP.</translation>
        </message>
        <message>
            <source>The request it builds on is not tested.</source>
            <translation>The request it builds on is not tested.</translation>
        </message>
        <message>
            <source>Choose a request whose test is done.</source>
            <translation>Choose a request whose test is done.</translation>
        </message>
        <message>
            <source>%1 is not the one that was tested (%2).</source>
            <translation>%1 is not the one that was tested (%2).</translation>
        </message>
        <message>
            <source>Write the tested one, or test anew.</source>
            <translation>Write the tested one, or test anew.</translation>
        </message>
        <message>
            <source>Item %1 was not in the approved test request.</source>
            <translation>Item %1 was not in the approved test request.</translation>
        </message>
        <message>
            <source>Leave it out, or ask for a new test with it.</source>
            <translation>Leave it out, or ask for a new test with it.</translation>
        </message>
        <message>
            <source>Item %1 was approved for the test but is not asked for.</source>
            <translation>Item %1 was approved for the test but is not asked for.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message>
            <source>The new list is the same as the registered one.</source>
            <translation>The new list is the same as the registered one.</translation>
        </message>
        <message>
            <source>Add lines or change comments.</source>
            <translation>Add lines or change comments.</translation>
        </message>
        <message>
            <source>AIFO and IČO need one request each.</source>
            <translation>AIFO and IČO need one request each.</translation>
        </message>
        <message>
            <source>Choose one; the other request is begun from a copy of this one.</source>
            <translation>Choose one; the other request is begun from a copy of this one.</translation>
        </message>
        <message>
            <source>The file is in UTF-16.</source>
            <translation>The file is in UTF-16.</translation>
        </message>
        <message>
            <source>It was read so and will be written in UTF-8.</source>
            <translation>It was read so and will be written in UTF-8.</translation>
        </message>
        <message>
            <source>The byte order mark (BOM) is missing at the beginning.</source>
            <translation>The byte order mark (BOM) is missing at the beginning.</translation>
        </message>
        <message>
            <source>It is added when the file is written.</source>
            <translation>It is added when the file is written.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8; this line is the first one with such letters.</source>
            <translation>The file is not in UTF-8; this line is the first one with such letters.</translation>
        </message>
        <message>
            <source>It was read as Windows-1250 and will be written in UTF-8. Compare the accented letters.</source>
            <translation>It was read as Windows-1250 and will be written in UTF-8. Compare the accented letters.</translation>
        </message>
        <message>
            <source>There are spaces around the text.</source>
            <translation>There are spaces around the text.</translation>
        </message>
        <message>
            <source>They were taken away.</source>
            <translation>They were taken away.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>Choose the file with the list.</source>
            <translation>Choose the file with the list.</translation>
        </message>
        <message>
            <source>Choose the file with the list of items of one agenda.</source>
            <translation>Choose the file with the list of items of one agenda.</translation>
        </message>
        <message>
            <source>The columns are not separated by semicolons.</source>
            <translation>The columns are not separated by semicolons.</translation>
        </message>
        <message>
            <source>They were divided and will be written with semicolons.</source>
            <translation>They were divided and will be written with semicolons.</translation>
        </message>
        <message>
            <source>The first line must be %1.</source>
            <translation>The first line must be %1.</translation>
        </message>
        <message>
            <source>It will be written so.</source>
            <translation>It will be written so.</translation>
        </message>
        <message>
            <source>Check that the columns are code, name and comment.</source>
            <translation>Check that the columns are code, name and comment.</translation>
        </message>
        <message>
            <source>The line is empty.</source>
            <translation>The line is empty.</translation>
        </message>
        <message>
            <source>It was left out.</source>
            <translation>It was left out.</translation>
        </message>
        <message>
            <source>The file has more than %1 lines; reading stopped here.</source>
            <translation>The file has more than %1 lines; reading stopped here.</translation>
        </message>
        <message>
            <source>A quotation mark begins here and nothing ends it.</source>
            <translation>A quotation mark begins here and nothing ends it.</translation>
        </message>
        <message>
            <source>Take the quotation mark away and read the file again.</source>
            <translation>Take the quotation mark away and read the file again.</translation>
        </message>
        <message>
            <source>The text stands in quotation marks.</source>
            <translation>The text stands in quotation marks.</translation>
        </message>
        <message>
            <source>There are semicolons too many at the end of the line.</source>
            <translation>There are semicolons too many at the end of the line.</translation>
        </message>
        <message>
            <source>There is a semicolon in the comment.</source>
            <translation>There is a semicolon in the comment.</translation>
        </message>
        <message>
            <source>Write a comma or a dash instead.</source>
            <translation>Write a comma or a dash instead.</translation>
        </message>
        <message>
            <source>The line has %1 of 3 columns.</source>
            <translation>The line has %1 of 3 columns.</translation>
        </message>
        <message>
            <source>An empty comment was added.</source>
            <translation>An empty comment was added.</translation>
        </message>
        <message>
            <source>Write code, name and comment.</source>
            <translation>Write code, name and comment.</translation>
        </message>
        <message>
            <source>There is no item in the file.</source>
            <translation>There is no item in the file.</translation>
        </message>
        <message>
            <source>The code is missing.</source>
            <translation>The code is missing.</translation>
        </message>
        <message>
            <source>“%1” is not a code of the form xxx-y-zzz.</source>
            <translation>“%1” is not a code of the form xxx-y-zzz.</translation>
        </message>
        <message>
            <source>Write three numbers with hyphens, as RPP has it: 101-1-19.</source>
            <translation>Write three numbers with hyphens, as RPP has it: 101-1-19.</translation>
        </message>
        <message>
            <source>The code %1 is not of agenda %2.</source>
            <translation>The code %1 is not of agenda %2.</translation>
        </message>
        <message>
            <source>Only items of the request's agenda belong into the list.</source>
            <translation>Only items of the request's agenda belong into the list.</translation>
        </message>
        <message>
            <source>The code %1 is on line %2 already.</source>
            <translation>The code %1 is on line %2 already.</translation>
        </message>
        <message>
            <source>Take one of the two lines away.</source>
            <translation>Take one of the two lines away.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>The name is missing.</translation>
        </message>
        <message>
            <source>Write it letter by letter as RPP has it.</source>
            <translation>Write it letter by letter as RPP has it.</translation>
        </message>
        <message>
            <source>There is a semicolon in the name.</source>
            <translation>There is a semicolon in the name.</translation>
        </message>
        <message>
            <source>There is a line end in the text.</source>
            <translation>There is a line end in the text.</translation>
        </message>
        <message>
            <source>Write it in one line.</source>
            <translation>Write it in one line.</translation>
        </message>
        <message>
            <source>The text begins with a quotation mark.</source>
            <translation>The text begins with a quotation mark.</translation>
        </message>
        <message>
            <source>Take it away: a reader of CSV would take it for its own.</source>
            <translation>Take it away: a reader of CSV would take it for its own.</translation>
        </message>
        <message>
            <source>The list has no item.</source>
            <translation>The list has no item.</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>new line</translation>
        </message>
        <message>
            <source>comment changed</source>
            <translation>comment changed</translation>
        </message>
        <message>
            <source>name changed: refused</source>
            <translation>name changed: refused</translation>
        </message>
        <message>
            <source>line removed: refused</source>
            <translation>line removed: refused</translation>
        </message>
        <message>
            <source>The name of %1 differs from the registered “%2”.</source>
            <translation>The name of %1 differs from the registered “%2”.</translation>
        </message>
        <message>
            <source>Only the comment of a registered line may change.</source>
            <translation>Only the comment of a registered line may change.</translation>
        </message>
        <message>
            <source>The registered line %1 “%2” is missing.</source>
            <translation>The registered line %1 “%2” is missing.</translation>
        </message>
        <message>
            <source>Put it back; a comment may say that the item is kept no longer.</source>
            <translation>Put it back; a comment may say that the item is kept no longer.</translation>
        </message>
        <message>
            <source>What was kept of the request cannot be read.</source>
            <translation>What was kept of the request cannot be read.</translation>
        </message>
        <message>
            <source>Access to AISEO, test</source>
            <translation>Access to AISEO, test</translation>
        </message>
        <message>
            <source>Asks for the test environment of AISEO. The ministry judges agenda, role, office and system and the items.</source>
            <translation>Asks for the test environment of AISEO. The ministry judges agenda, role, office and system and the items.</translation>
        </message>
        <message>
            <source>Access to AISEO, production</source>
            <translation>Access to AISEO, production</translation>
        </message>
        <message>
            <source>Builds on a request that was tested and adds the test data. The ministry checks whether the items agree with the law.</source>
            <translation>Builds on a request that was tested and adds the test data. The ministry checks whether the items agree with the law.</translation>
        </message>
        <message>
            <source>Registration of a publisher in AISV</source>
            <translation>Registration of a publisher in AISV</translation>
        </message>
        <message>
            <source>For a system that keeps data of its own and announces their changes. Names must be as in RPP, letter by letter.</source>
            <translation>For a system that keeps data of its own and announces their changes. Names must be as in RPP, letter by letter.</translation>
        </message>
        <message>
            <source>Change of a registered code list</source>
            <translation>Change of a registered code list</translation>
        </message>
        <message>
            <source>Only new lines may be added and comments changed; anything else is refused.</source>
            <translation>Only new lines may be added and comments changed; anything else is refused.</translation>
        </message>
        <message>
            <source>Permission for E319 or E320</source>
            <translation>Permission for E319 or E320</translation>
        </message>
        <message>
            <source>The services that tell newly founded records are switched on for offices that give reasons. The answer usually comes within 30 days.</source>
            <translation>The services that tell newly founded records are switched on for offices that give reasons. The answer usually comes within 30 days.</translation>
        </message>
        <message>
            <source>Notice of mass subscription</source>
            <translation>Notice of mass subscription</translation>
        </message>
        <message>
            <source>Tells DIA when all subjects will be subscribed for the first time. Above 100,000 wait for the confirmation.</source>
            <translation>Tells DIA when all subjects will be subscribed for the first time. Above 100,000 wait for the confirmation.</translation>
        </message>
        <message>
            <source>Check of items and roles</source>
            <translation>Check of items and roles</translation>
        </message>
        <message>
            <source>Compares names, roles and items with RPP before anybody is asked. Nothing leaves the office.</source>
            <translation>Compares names, roles and items with RPP before anybody is asked. Nothing leaves the office.</translation>
        </message>
        <message>
            <source>Agenda, role, office and system as in RPP</source>
            <translation>Agenda, role, office and system as in RPP</translation>
        </message>
        <message>
            <source>Expected load</source>
            <translation>Expected load</translation>
        </message>
        <message>
            <source>Items and why the office may use them</source>
            <translation>Items and why the office may use them</translation>
        </message>
        <message>
            <source>Who answers questions</source>
            <translation>Who answers questions</translation>
        </message>
        <message>
            <source>What was tested</source>
            <translation>What was tested</translation>
        </message>
        <message>
            <source>List of items</source>
            <translation>List of items</translation>
        </message>
        <message>
            <source>Subjects and planned terms</source>
            <translation>Subjects and planned terms</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>Agenda, code</source>
            <translation>Agenda, code</translation>
        </message>
        <message>
            <source>Agenda, name</source>
            <translation>Agenda, name</translation>
        </message>
        <message>
            <source>Role, code</source>
            <translation>Role, code</translation>
        </message>
        <message>
            <source>Role, name</source>
            <translation>Role, name</translation>
        </message>
        <message>
            <source>Office (OVM), code</source>
            <translation>Office (OVM), code</translation>
        </message>
        <message>
            <source>Office (OVM), name</source>
            <translation>Office (OVM), name</translation>
        </message>
        <message>
            <source>AIS, code</source>
            <translation>AIS, code</translation>
        </message>
        <message>
            <source>AIS, name</source>
            <translation>AIS, name</translation>
        </message>
        <message>
            <source>Queries an hour, working time</source>
            <translation>Queries an hour, working time</translation>
        </message>
        <message>
            <source>Queries an hour, other time</source>
            <translation>Queries an hour, other time</translation>
        </message>
        <message>
            <source>Concurrent queries, at most</source>
            <translation>Concurrent queries, at most</translation>
        </message>
        <message>
            <source>Code of the item</source>
            <translation>Code of the item</translation>
        </message>
        <message>
            <source>Name of the item</source>
            <translation>Name of the item</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>one item a line, with its section of the law</source>
            <translation>one item a line, with its section of the law</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Contact person</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Tested request</source>
            <translation>Tested request</translation>
        </message>
        <message>
            <source>only a request whose test is done can be built on</source>
            <translation>only a request whose test is done can be built on</translation>
        </message>
        <message>
            <source>Tested on</source>
            <translation>Tested on</translation>
        </message>
        <message>
            <source>Result of the test</source>
            <translation>Result of the test</translation>
        </message>
        <message>
            <source>Test data</source>
            <translation>Test data</translation>
        </message>
        <message>
            <source>test data only, never data of real persons</source>
            <translation>test data only, never data of real persons</translation>
        </message>
        <message>
            <source>AIFO (persons)</source>
            <translation>AIFO (persons)</translation>
        </message>
        <message>
            <source>IČO (organisations)</source>
            <translation>IČO (organisations)</translation>
        </message>
        <message>
            <source>both: two requests</source>
            <translation>both: two requests</translation>
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
            <translation>Type of identifier</translation>
        </message>
        <message>
            <source>File of the list</source>
            <translation>File of the list</translation>
        </message>
        <message>
            <source>Items of the list</source>
            <translation>Items of the list</translation>
        </message>
        <message>
            <source>code xxx-y-zzz; no semicolon in the comment</source>
            <translation>code xxx-y-zzz; no semicolon in the comment</translation>
        </message>
        <message>
            <source>Registered list</source>
            <translation>Registered list</translation>
        </message>
        <message>
            <source>as AISV has it: from the published file or from E321</source>
            <translation>as AISV has it: from the published file or from E321</translation>
        </message>
        <message>
            <source>New list</source>
            <translation>New list</translation>
        </message>
        <message>
            <source>registered lines stay; new ones and comments may differ</source>
            <translation>registered lines stay; new ones and comments may differ</translation>
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
            <translation>E319 and E320</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Publishing systems</source>
            <translation>Publishing systems</translation>
        </message>
        <message>
            <source>Uses E103 today</source>
            <translation>Uses E103 today</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Subjects</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Subjects a call</source>
            <translation>Subjects a call</translation>
        </message>
        <message>
            <source>at most 1000 AIFO or 20 IČO</source>
            <translation>at most 1000 AIFO or 20 IČO</translation>
        </message>
        <message>
            <source>Planned terms</source>
            <translation>Planned terms</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>Contact persons</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Service Desk of SZR</source>
            <translation>Service Desk of SZR</translation>
        </message>
        <message>
            <source>data box of DIA, %1</source>
            <translation>data box of DIA, %1</translation>
        </message>
        <message>
            <source>e-mail to %1</source>
            <translation>e-mail to %1</translation>
        </message>
        <message>
            <source>stays in the office</source>
            <translation>stays in the office</translation>
        </message>
        <message>
            <source>space</source>
            <translation>space</translation>
        </message>
        <message>
            <source>no-break space (U+00A0)</source>
            <translation>no-break space (U+00A0)</translation>
        </message>
        <message>
            <source>narrow no-break space (U+202F)</source>
            <translation>narrow no-break space (U+202F)</translation>
        </message>
        <message>
            <source>thin space (U+2009)</source>
            <translation>thin space (U+2009)</translation>
        </message>
        <message>
            <source>zero-width space (U+200B)</source>
            <translation>zero-width space (U+200B)</translation>
        </message>
        <message>
            <source>byte order mark (U+FEFF)</source>
            <translation>byte order mark (U+FEFF)</translation>
        </message>
        <message>
            <source>soft hyphen (U+00AD)</source>
            <translation>soft hyphen (U+00AD)</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>line end</source>
            <translation>line end</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>hyphen</translation>
        </message>
        <message>
            <source>hyphen (U+2010)</source>
            <translation>hyphen (U+2010)</translation>
        </message>
        <message>
            <source>no-break hyphen (U+2011)</source>
            <translation>no-break hyphen (U+2011)</translation>
        </message>
        <message>
            <source>en dash (U+2013)</source>
            <translation>en dash (U+2013)</translation>
        </message>
        <message>
            <source>em dash (U+2014)</source>
            <translation>em dash (U+2014)</translation>
        </message>
        <message>
            <source>straight quotation mark</source>
            <translation>straight quotation mark</translation>
        </message>
        <message>
            <source>Czech opening quotation mark (U+201E)</source>
            <translation>Czech opening quotation mark (U+201E)</translation>
        </message>
        <message>
            <source>Czech closing quotation mark (U+201C)</source>
            <translation>Czech closing quotation mark (U+201C)</translation>
        </message>
        <message>
            <source>English closing quotation mark (U+201D)</source>
            <translation>English closing quotation mark (U+201D)</translation>
        </message>
        <message>
            <source>straight apostrophe</source>
            <translation>straight apostrophe</translation>
        </message>
        <message>
            <source>apostrophe (U+2019)</source>
            <translation>apostrophe (U+2019)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>character %1: small “%2” instead of the capital letter</source>
            <translation>character %1: small “%2” instead of the capital letter</translation>
        </message>
        <message>
            <source>character %1: capital “%2” instead of the small letter</source>
            <translation>character %1: capital “%2” instead of the small letter</translation>
        </message>
        <message>
            <source>character %1: %2 instead of %3</source>
            <translation>character %1: %2 instead of %3</translation>
        </message>
        <message>
            <source>the names differ</source>
            <translation>the names differ</translation>
        </message>
        <message>
            <source>accents are written as separate characters; write the name anew</source>
            <translation>accents are written as separate characters; write the name anew</translation>
        </message>
        <message>
            <source>character %1: %2 too much at the end</source>
            <translation>character %1: %2 too much at the end</translation>
        </message>
        <message>
            <source>character %1: %2 too much</source>
            <translation>character %1: %2 too much</translation>
        </message>
        <message>
            <source>before character %1: %2 is missing</source>
            <translation>before character %1: %2 is missing</translation>
        </message>
        <message>
            <source>and further differences: it is another name</source>
            <translation>and further differences: it is another name</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name of the office</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Street and number</translation>
        </message>
        <message>
            <source>Postcode and town</source>
            <translation>Postcode and town</translation>
        </message>
        <message>
            <source>IČO</source>
            <translation>IČO</translation>
        </message>
        <message>
            <source>Place in the date</source>
            <translation>Place in the date</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Who signs</translation>
        </message>
        <message>
            <source>The reminder comes after 1 to 120 working days.</source>
            <translation>The reminder comes after 1 to 120 working days.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 cannot be written.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the program that has the file open. The draft is kept.</source>
            <translation>Choose another folder, or close the program that has the file open. The draft is kept.</translation>
        </message>
        <message>
            <source>%1 is not what was written.</source>
            <translation>%1 is not what was written.</translation>
        </message>
        <message>
            <source>Make the package again, best on another disk.</source>
            <translation>Make the package again, best on another disk.</translation>
        </message>
        <message>
            <source>The zip could not be made.</source>
            <translation>The zip could not be made.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>The office fills the form. Every change is kept by itself.</source>
            <translation>The office fills the form. Every change is kept by itself.</translation>
        </message>
        <message>
            <source>Second person's check</source>
            <translation>Second person's check</translation>
        </message>
        <message>
            <source>Somebody who did not write it reads it and approves it, or sends it back.</source>
            <translation>Somebody who did not write it reads it and approves it, or sends it back.</translation>
        </message>
        <message>
            <source>Ready to send</source>
            <translation>Ready to send</translation>
        </message>
        <message>
            <source>Make the package, send it, and write down its number and day.</source>
            <translation>Make the package, send it, and write down its number and day.</translation>
        </message>
        <message>
            <source>At SZR</source>
            <translation>At SZR</translation>
        </message>
        <message>
            <source>SZR passes the request to the Ministry of the Interior.</source>
            <translation>SZR passes the request to the Ministry of the Interior.</translation>
        </message>
        <message>
            <source>Judged by the ministry</source>
            <translation>Judged by the ministry</translation>
        </message>
        <message>
            <source>The ministry judges whether the office may use the data in this agenda, and which items. The answer comes through the service desk.</source>
            <translation>The ministry judges whether the office may use the data in this agenda, and which items. The answer comes through the service desk.</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>Being set up</translation>
        </message>
        <message>
            <source>SZR sets the environment up and tells through the service desk that it is open.</source>
            <translation>SZR sets the environment up and tells through the service desk that it is open.</translation>
        </message>
        <message>
            <source>Office tests</source>
            <translation>Office tests</translation>
        </message>
        <message>
            <source>The test environment is open and the ticket is closed. The office tests its application.</source>
            <translation>The test environment is open and the ticket is closed. The office tests its application.</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Tested</translation>
        </message>
        <message>
            <source>The test is done: production can be asked for with a new request.</source>
            <translation>The test is done: production can be asked for with a new request.</translation>
        </message>
        <message>
            <source>Configuration is repaired</source>
            <translation>Configuration is repaired</translation>
        </message>
        <message>
            <source>The items were not those the law allows. SZR repairs the configuration.</source>
            <translation>The items were not those the law allows. SZR repairs the configuration.</translation>
        </message>
        <message>
            <source>Office repeats the test</source>
            <translation>Office repeats the test</translation>
        </message>
        <message>
            <source>The configuration is repaired and the ticket is closed. Test again, then ask again with new test data.</source>
            <translation>The configuration is repaired and the ticket is closed. Test again, then ask again with new test data.</translation>
        </message>
        <message>
            <source>Decision to arrive</source>
            <translation>Decision to arrive</translation>
        </message>
        <message>
            <source>Production is set up. The ministry hands over its decision.</source>
            <translation>Production is set up. The ministry hands over its decision.</translation>
        </message>
        <message>
            <source>At DIA</source>
            <translation>At DIA</translation>
        </message>
        <message>
            <source>DIA compares everything with RPP and answers to the data box. A difference means a refusal.</source>
            <translation>DIA compares everything with RPP and answers to the data box. A difference means a refusal.</translation>
        </message>
        <message>
            <source>Term to be confirmed</source>
            <translation>Term to be confirmed</translation>
        </message>
        <message>
            <source>More than 100,000 subjects: the first subscription stays locked until DIA confirms a free term.</source>
            <translation>More than 100,000 subjects: the first subscription stays locked until DIA confirms a free term.</translation>
        </message>
        <message>
            <source>Subscription may run</source>
            <translation>Subscription may run</translation>
        </message>
        <message>
            <source>Run the first subscription in the term that was told, then write down its end.</source>
            <translation>Run the first subscription in the term that was told, then write down its end.</translation>
        </message>
        <message>
            <source>Differs from RPP</source>
            <translation>Differs from RPP</translation>
        </message>
        <message>
            <source>Repair what is written, or ask the agenda's reporter to register it anew.</source>
            <translation>Repair what is written, or ask the agenda's reporter to register it anew.</translation>
        </message>
        <message>
            <source>At the agenda's reporter</source>
            <translation>At the agenda's reporter</translation>
        </message>
        <message>
            <source>Only the reporter of the agenda can add a permission in RPP.</source>
            <translation>Only the reporter of the agenda can add a permission in RPP.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>It ended well.</source>
            <translation>It ended well.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>It is closed. A new request can be begun from its copy.</source>
            <translation>It is closed. A new request can be begun from its copy.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>The office took it back.</source>
            <translation>The office took it back.</translation>
        </message>
        <message>
            <source>Finish the draft</source>
            <translation>Finish the draft</translation>
        </message>
        <message>
            <source>Draft finished</source>
            <translation>Draft finished</translation>
        </message>
        <message>
            <source>Give to a second person</source>
            <translation>Give to a second person</translation>
        </message>
        <message>
            <source>Given to a second person</source>
            <translation>Given to a second person</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Send back</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Sent back</translation>
        </message>
        <message>
            <source>Change it again</source>
            <translation>Change it again</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Opened again</translation>
        </message>
        <message>
            <source>It was sent…</source>
            <translation>It was sent…</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>SZR passed it on…</source>
            <translation>SZR passed it on…</translation>
        </message>
        <message>
            <source>Passed to the ministry</source>
            <translation>Passed to the ministry</translation>
        </message>
        <message>
            <source>Ministry agrees…</source>
            <translation>Ministry agrees…</translation>
        </message>
        <message>
            <source>Ministry agreed</source>
            <translation>Ministry agreed</translation>
        </message>
        <message>
            <source>It was refused…</source>
            <translation>It was refused…</translation>
        </message>
        <message>
            <source>Items do not agree…</source>
            <translation>Items do not agree…</translation>
        </message>
        <message>
            <source>Items did not agree</source>
            <translation>Items did not agree</translation>
        </message>
        <message>
            <source>Environment is open…</source>
            <translation>Environment is open…</translation>
        </message>
        <message>
            <source>Environment opened</source>
            <translation>Environment opened</translation>
        </message>
        <message>
            <source>Configuration is repaired…</source>
            <translation>Configuration is repaired…</translation>
        </message>
        <message>
            <source>Configuration repaired</source>
            <translation>Configuration repaired</translation>
        </message>
        <message>
            <source>Test is done…</source>
            <translation>Test is done…</translation>
        </message>
        <message>
            <source>Test done</source>
            <translation>Test done</translation>
        </message>
        <message>
            <source>Test is repeated…</source>
            <translation>Test is repeated…</translation>
        </message>
        <message>
            <source>Test repeated</source>
            <translation>Test repeated</translation>
        </message>
        <message>
            <source>Decision arrived…</source>
            <translation>Decision arrived…</translation>
        </message>
        <message>
            <source>Decision arrived</source>
            <translation>Decision arrived</translation>
        </message>
        <message>
            <source>DIA registered it…</source>
            <translation>DIA registered it…</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>DIA permitted it…</source>
            <translation>DIA permitted it…</translation>
        </message>
        <message>
            <source>Permitted</source>
            <translation>Permitted</translation>
        </message>
        <message>
            <source>Term is confirmed…</source>
            <translation>Term is confirmed…</translation>
        </message>
        <message>
            <source>Term confirmed</source>
            <translation>Term confirmed</translation>
        </message>
        <message>
            <source>DIA wants another term…</source>
            <translation>DIA wants another term…</translation>
        </message>
        <message>
            <source>Another term wanted</source>
            <translation>Another term wanted</translation>
        </message>
        <message>
            <source>Subscription is done…</source>
            <translation>Subscription is done…</translation>
        </message>
        <message>
            <source>First subscription done</source>
            <translation>First subscription done</translation>
        </message>
        <message>
            <source>Everything agrees</source>
            <translation>Everything agrees</translation>
        </message>
        <message>
            <source>All as in RPP</source>
            <translation>All as in RPP</translation>
        </message>
        <message>
            <source>Something differs</source>
            <translation>Something differs</translation>
        </message>
        <message>
            <source>Repair it</source>
            <translation>Repair it</translation>
        </message>
        <message>
            <source>Being repaired</source>
            <translation>Being repaired</translation>
        </message>
        <message>
            <source>Reporter was asked…</source>
            <translation>Reporter was asked…</translation>
        </message>
        <message>
            <source>Agenda's reporter asked</source>
            <translation>Agenda's reporter asked</translation>
        </message>
        <message>
            <source>Agenda is registered anew…</source>
            <translation>Agenda is registered anew…</translation>
        </message>
        <message>
            <source>Agenda registered anew</source>
            <translation>Agenda registered anew</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Take back…</translation>
        </message>
        <message>
            <source>DIA usually answers within 30 days.</source>
            <translation>DIA usually answers within 30 days.</translation>
        </message>
        <message>
            <source>our office</source>
            <translation>our office</translation>
        </message>
        <message>
            <source>a second person of our office</source>
            <translation>a second person of our office</translation>
        </message>
        <message>
            <source>Ministry of the Interior</source>
            <translation>Ministry of the Interior</translation>
        </message>
        <message>
            <source>reporter of the agenda</source>
            <translation>reporter of the agenda</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Second person</translation>
        </message>
        <message>
            <source>Others have it</source>
            <translation>Others have it</translation>
        </message>
        <message>
            <source>Our turn again</source>
            <translation>Our turn again</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>There is no such request.</source>
            <translation>There is no such request.</translation>
        </message>
        <message>
            <source>%1 changed the request meanwhile.</source>
            <translation>%1 changed the request meanwhile.</translation>
        </message>
        <message>
            <source>Nothing is lost: open “Versions” and take over what you need.</source>
            <translation>Nothing is lost: open “Versions” and take over what you need.</translation>
        </message>
        <message>
            <source>In the stage “%1” the request cannot be changed.</source>
            <translation>In the stage “%1” the request cannot be changed.</translation>
        </message>
        <message>
            <source>our deadline</source>
            <translation>our deadline</translation>
        </message>
        <message>
            <source>usual term of the answer</source>
            <translation>usual term of the answer</translation>
        </message>
        <message>
            <source>ask how it stands</source>
            <translation>ask how it stands</translation>
        </message>
        <message>
            <source>The number of the ticket is missing.</source>
            <translation>The number of the ticket is missing.</translation>
        </message>
        <message>
            <source>The number of the data message is missing.</source>
            <translation>The number of the data message is missing.</translation>
        </message>
        <message>
            <source>Write it as the service shows it.</source>
            <translation>Write it as the service shows it.</translation>
        </message>
        <message>
            <source>The day is missing.</source>
            <translation>The day is missing.</translation>
        </message>
        <message>
            <source>%1 is still to come.</source>
            <translation>%1 is still to come.</translation>
        </message>
        <message>
            <source>Write down what has happened already.</source>
            <translation>Write down what has happened already.</translation>
        </message>
        <message>
            <source>%1 is before %2, when the step before it was made.</source>
            <translation>%1 is before %2, when the step before it was made.</translation>
        </message>
        <message>
            <source>Check both days.</source>
            <translation>Check both days.</translation>
        </message>
        <message>
            <source>The document of the answer is missing.</source>
            <translation>The document of the answer is missing.</translation>
        </message>
        <message>
            <source>File it, or write a note why there is none.</source>
            <translation>File it, or write a note why there is none.</translation>
        </message>
        <message>
            <source>The name of the file cannot be used.</source>
            <translation>The name of the file cannot be used.</translation>
        </message>
        <message>
            <source>Give the file a name of at most %1 letters.</source>
            <translation>Give the file a name of at most %1 letters.</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 MB.</source>
            <translation>The file %1 is larger than %2 MB.</translation>
        </message>
        <message>
            <source>Make it smaller, or divide it.</source>
            <translation>Make it smaller, or divide it.</translation>
        </message>
        <message>
            <source>A file %1 is attached already.</source>
            <translation>A file %1 is attached already.</translation>
        </message>
        <message>
            <source>Take the old one away first, or give this one another name.</source>
            <translation>Take the old one away first, or give this one another name.</translation>
        </message>
        <message>
            <source>Something is missing: %1</source>
            <translation>Something is missing: %1</translation>
        </message>
        <message>
            <source>Whoever wrote the request cannot approve it.</source>
            <translation>Whoever wrote the request cannot approve it.</translation>
        </message>
        <message>
            <source>Ask a colleague to read it.</source>
            <translation>Ask a colleague to read it.</translation>
        </message>
        <message>
            <source>“%1” is not possible while the request is in the stage “%2”.</source>
            <translation>“%1” is not possible while the request is in the stage “%2”.</translation>
        </message>
        <message>
            <source>Only files of a draft can be taken away; answers stay.</source>
            <translation>Only files of a draft can be taken away; answers stay.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>There is no such file.</translation>
        </message>
        <message>
            <source>The file is not as it was stored.</source>
            <translation>The file is not as it was stored.</translation>
        </message>
        <message>
            <source>The certificate cannot be used for signing.</source>
            <translation>The certificate cannot be used for signing.</translation>
        </message>
        <message>
            <source>Make the package without a signature, or repair the certificate.</source>
            <translation>Make the package without a signature, or repair the certificate.</translation>
        </message>
        <message>
            <source>The signature does not fit the manifest.</source>
            <translation>The signature does not fit the manifest.</translation>
        </message>
        <message>
            <source>Make the package again.</source>
            <translation>Make the package again.</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Role in it</source>
            <translation>Role in it</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>Chosen by</translation>
        </message>
        <message>
            <source>Further agendas and roles</source>
            <translation>Further agendas and roles</translation>
        </message>
        <message>
            <source>The configuration was repaired on %1, after this test.</source>
            <translation>The configuration was repaired on %1, after this test.</translation>
        </message>
        <message>
            <source>Write the day and the result of the repeated test.</source>
            <translation>Write the day and the result of the repeated test.</translation>
        </message>
        <message>
            <source>Item %1 was tested, but the ministry did not approve it.</source>
            <translation>Item %1 was tested, but the ministry did not approve it.</translation>
        </message>
        <message>
            <source>No item is approved.</source>
            <translation>No item is approved.</translation>
        </message>
        <message>
            <source>If the ministry allowed none, write down that it was refused.</source>
            <translation>If the ministry allowed none, write down that it was refused.</translation>
        </message>
        <message>
            <source>Item %1 was not asked for.</source>
            <translation>Item %1 was not asked for.</translation>
        </message>
        <message>
            <source>Approved items changed…</source>
            <translation>Approved items changed…</translation>
        </message>
        <message>
            <source>Approved items changed</source>
            <translation>Approved items changed</translation>
        </message>
        <message>
            <source>These are the items that are approved already.</source>
            <translation>These are the items that are approved already.</translation>
        </message>
        <message>
            <source>Tick what is approved now.</source>
            <translation>Tick what is approved now.</translation>
        </message>
        <message>
            <source>The reason is missing.</source>
            <translation>The reason is missing.</translation>
        </message>
        <message>
            <source>Write who changed it and why.</source>
            <translation>Write who changed it and why.</translation>
        </message>
        <message>
            <source>The file is no text table.</source>
            <translation>The file is no text table.</translation>
        </message>
        <message>
            <source>Save the table as “CSV UTF-8” and choose that file.</source>
            <translation>Save the table as “CSV UTF-8” and choose that file.</translation>
        </message>
        <message>
            <source>Line %1: the file is not in UTF-8.</source>
            <translation>Line %1: the file is not in UTF-8.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2 is a file and no folder.</source>
            <translation>%1 cannot be written: %2 is a file and no folder.</translation>
        </message>
        <message>
            <source>%1 cannot be written: you may not write to %2.</source>
            <translation>%1 cannot be written: you may not write to %2.</translation>
        </message>
        <message>
            <source>%1 cannot be written: the disk is full.</source>
            <translation>%1 cannot be written: the disk is full.</translation>
        </message>
        <message>
            <source>%1 cannot be written: there is no such folder.</source>
            <translation>%1 cannot be written: there is no such folder.</translation>
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translation>No folder is chosen.</translation>
        </message>
        <message>
            <source>%1 is a file and no folder.</source>
            <translation>%1 is a file and no folder.</translation>
        </message>
        <message>
            <source>There is no folder %1.</source>
            <translation>There is no folder %1.</translation>
        </message>
        <message>
            <source>Choose a folder that exists. The draft is kept.</source>
            <translation>Choose a folder that exists. The draft is kept.</translation>
        </message>
    </context>
    <context>
        <name>kmen::Json</name>
        <message>
            <source>There is something after the end.</source>
            <translation>There is something after the end.</translation>
        </message>
        <message>
            <source>The file ends too early: a bracket or a quotation mark is missing.</source>
            <translation>The file ends too early: a bracket or a quotation mark is missing.</translation>
        </message>
        <message>
            <source>“%1” cannot stand here.</source>
            <translation>“%1” cannot stand here.</translation>
        </message>
        <message>
            <source>This is nested too deep.</source>
            <translation>This is nested too deep.</translation>
        </message>
        <message>
            <source>“%1” is given twice.</source>
            <translation>“%1” is given twice.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8.</source>
            <translation>The file is not in UTF-8.</translation>
        </message>
        <message>
            <source>A text must end on the line on which it begins.</source>
            <translation>A text must end on the line on which it begins.</translation>
        </message>
        <message>
            <source>A backslash stands before something it cannot mean; write it twice in a path.</source>
            <translation>A backslash stands before something it cannot mean; write it twice in a path.</translation>
        </message>
        <message>
            <source>The file is larger than 1 MiB.</source>
            <translation>The file is larger than 1 MiB.</translation>
        </message>
        <message>
            <source>A group in curly brackets is expected here.</source>
            <translation>A group in curly brackets is expected here.</translation>
        </message>
        <message>
            <source>“%1” must be a text in quotation marks.</source>
            <translation>“%1” must be a text in quotation marks.</translation>
        </message>
        <message>
            <source>“%1” must be true or false.</source>
            <translation>“%1” must be true or false.</translation>
        </message>
        <message>
            <source>“%1” must be a number.</source>
            <translation>“%1” must be a number.</translation>
        </message>
        <message>
            <source>“%1” must be a whole number from %2 to %3.</source>
            <translation>“%1” must be a whole number from %2 to %3.</translation>
        </message>
        <message>
            <source>“%1” must be from %2 to %3.</source>
            <translation>“%1” must be from %2 to %3.</translation>
        </message>
        <message>
            <source>“%1” cannot be “%2”; it is one of: %3.</source>
            <translation>“%1” cannot be “%2”; it is one of: %3.</translation>
        </message>
        <message>
            <source>“%1” must be a group in curly brackets.</source>
            <translation>“%1” must be a group in curly brackets.</translation>
        </message>
        <message>
            <source>“%1” must be a list in square brackets.</source>
            <translation>“%1” must be a list in square brackets.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>“%1” is missing.</translation>
        </message>
        <message>
            <source>“%1” is not known. Did you mean “%2”?</source>
            <translation>“%1” is not known. Did you mean “%2”?</translation>
        </message>
        <message>
            <source>“%1” is not known.</source>
            <translation>“%1” is not known.</translation>
        </message>
    </context>
    <context>
        <name>kmen::audit</name>
        <message>
            <source>Client created</source>
            <translation>Client created</translation>
        </message>
        <message>
            <source>Client linked to the register</source>
            <translation>Client linked to the register</translation>
        </message>
        <message>
            <source>Reference data changed</source>
            <translation>Reference data changed</translation>
        </message>
        <message>
            <source>Office data changed</source>
            <translation>Office data changed</translation>
        </message>
        <message>
            <source>State of the client changed</source>
            <translation>State of the client changed</translation>
        </message>
        <message>
            <source>Linked to another system of the office</source>
            <translation>Linked to another system of the office</translation>
        </message>
        <message>
            <source>Identifier attached</source>
            <translation>Identifier attached</translation>
        </message>
        <message>
            <source>Identifier replaced</source>
            <translation>Identifier replaced</translation>
        </message>
        <message>
            <source>Identifier cancelled</source>
            <translation>Identifier cancelled</translation>
        </message>
        <message>
            <source>Subscription requested</source>
            <translation>Subscription requested</translation>
        </message>
        <message>
            <source>End of subscription requested</source>
            <translation>End of subscription requested</translation>
        </message>
        <message>
            <source>Subscribed to changes</source>
            <translation>Subscribed to changes</translation>
        </message>
        <message>
            <source>Unsubscribed from changes</source>
            <translation>Unsubscribed from changes</translation>
        </message>
        <message>
            <source>Subscription refused</source>
            <translation>Subscription refused</translation>
        </message>
        <message>
            <source>Notice set aside</source>
            <translation>Notice set aside</translation>
        </message>
        <message>
            <source>Notice tried again</source>
            <translation>Notice tried again</translation>
        </message>
        <message>
            <source>Notice brought back</source>
            <translation>Notice brought back</translation>
        </message>
        <message>
            <source>Identity case opened</source>
            <translation>Identity case opened</translation>
        </message>
        <message>
            <source>Identity case closed</source>
            <translation>Identity case closed</translation>
        </message>
        <message>
            <source>A row before this one is missing.</source>
            <translation>A row before this one is missing.</translation>
        </message>
        <message>
            <source>The row does not follow from the one before it.</source>
            <translation>The row does not follow from the one before it.</translation>
        </message>
        <message>
            <source>The content of the row was changed.</source>
            <translation>The content of the row was changed.</translation>
        </message>
        <message>
            <source>The check was cancelled.</source>
            <translation>The check was cancelled.</translation>
        </message>
        <message>
            <source>Checking the audit</source>
            <translation>Checking the audit</translation>
        </message>
        <message>
            <source>There is no such open call in the journal.</source>
            <translation>There is no such open call in the journal.</translation>
        </message>
        <message>
            <source>Refresh the journal.</source>
            <translation>Refresh the journal.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>OK with a warning</source>
            <translation>OK with a warning</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Outcome unknown</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>File of persons added</source>
            <translation>File of persons added</translation>
        </message>
        <message>
            <source>File of persons removed</source>
            <translation>File of persons removed</translation>
        </message>
        <message>
            <source>File of persons removed after its time of keeping</source>
            <translation>File of persons removed after its time of keeping</translation>
        </message>
        <message>
            <source>Card opened</source>
            <translation>Card opened</translation>
        </message>
        <message>
            <source>Extract of the client's data made</source>
            <translation>Extract of the client's data made</translation>
        </message>
        <message>
            <source>Error claimed at the register</source>
            <translation>Error claimed at the register</translation>
        </message>
        <message>
            <source>Document added to the client</source>
            <translation>Document added to the client</translation>
        </message>
        <message>
            <source>Document taken off the client</source>
            <translation>Document taken off the client</translation>
        </message>
        <message>
            <source>Link to another system of the office ended</source>
            <translation>Link to another system of the office ended</translation>
        </message>
        <message>
            <source>Client archived</source>
            <translation>Client archived</translation>
        </message>
        <message>
            <source>Client brought back from the archive</source>
            <translation>Client brought back from the archive</translation>
        </message>
        <message>
            <source>Personal data removed</source>
            <translation>Personal data removed</translation>
        </message>
        <message>
            <source>Data of the organisation changed</source>
            <translation>Data of the organisation changed</translation>
        </message>
        <message>
            <source>List of notices saved to a file</source>
            <translation>List of notices saved to a file</translation>
        </message>
        <message>
            <source>Identity case taken into work</source>
            <translation>Identity case taken into work</translation>
        </message>
        <message>
            <source>Identity case taken over from another person</source>
            <translation>Identity case taken over from another person</translation>
        </message>
        <message>
            <source>Identity case assigned</source>
            <translation>Identity case assigned</translation>
        </message>
        <message>
            <source>Note added to an identity case</source>
            <translation>Note added to an identity case</translation>
        </message>
        <message>
            <source>File added to an identity case</source>
            <translation>File added to an identity case</translation>
        </message>
        <message>
            <source>Decision on an identity proposed</source>
            <translation>Decision on an identity proposed</translation>
        </message>
        <message>
            <source>Decision on an identity approved and carried out</source>
            <translation>Decision on an identity approved and carried out</translation>
        </message>
        <message>
            <source>Decision on an identity refused</source>
            <translation>Decision on an identity refused</translation>
        </message>
        <message>
            <source>Proposed decision withdrawn</source>
            <translation>Proposed decision withdrawn</translation>
        </message>
        <message>
            <source>Decision on an identity undone</source>
            <translation>Decision on an identity undone</translation>
        </message>
        <message>
            <source>Clients declared different persons</source>
            <translation>Clients declared different persons</translation>
        </message>
        <message>
            <source>Declaration of different persons taken back</source>
            <translation>Declaration of different persons taken back</translation>
        </message>
        <message>
            <source>Act on an identity case denied</source>
            <translation>Act on an identity case denied</translation>
        </message>
        <message>
            <source>Import of a file begun</source>
            <translation>Import of a file begun</translation>
        </message>
        <message>
            <source>Rows of a file taken over as clients</source>
            <translation>Rows of a file taken over as clients</translation>
        </message>
        <message>
            <source>Import of a file ended</source>
            <translation>Import of a file ended</translation>
        </message>
        <message>
            <source>Possible duplicates of a file decided</source>
            <translation>Possible duplicates of a file decided</translation>
        </message>
        <message>
            <source>Rows kept from an import removed</source>
            <translation>Rows kept from an import removed</translation>
        </message>
        <message>
            <source>List of clients saved to a file</source>
            <translation>List of clients saved to a file</translation>
        </message>
        <message>
            <source>Request begun</source>
            <translation>Request begun</translation>
        </message>
        <message>
            <source>Request changed</source>
            <translation>Request changed</translation>
        </message>
        <message>
            <source>Request moved to another stage</source>
            <translation>Request moved to another stage</translation>
        </message>
        <message>
            <source>File of a request</source>
            <translation>File of a request</translation>
        </message>
        <message>
            <source>Package of a request made</source>
            <translation>Package of a request made</translation>
        </message>
        <message>
            <source>Letterhead and signatory changed</source>
            <translation>Letterhead and signatory changed</translation>
        </message>
        <message>
            <source>Catalogue imported</source>
            <translation>Catalogue imported</translation>
        </message>
        <message>
            <source>Register asked</source>
            <translation>Register asked</translation>
        </message>
        <message>
            <source>Act at the desk</source>
            <translation>Act at the desk</translation>
        </message>
        <message>
            <source>Command of the worker</source>
            <translation>Command of the worker</translation>
        </message>
        <message>
            <source>Statement of look-ups made</source>
            <translation>Statement of look-ups made</translation>
        </message>
        <message>
            <source>Times of keeping changed</source>
            <translation>Times of keeping changed</translation>
        </message>
        <message>
            <source>Keys of the database renewed</source>
            <translation>Keys of the database renewed</translation>
        </message>
        <message>
            <source>Keys of the database moved to another place</source>
            <translation>Keys of the database moved to another place</translation>
        </message>
        <message>
            <source>Way of learning of changes chosen</source>
            <translation>Way of learning of changes chosen</translation>
        </message>
        <message>
            <source>DIA's confirmation of a subscription recorded</source>
            <translation>DIA's confirmation of a subscription recorded</translation>
        </message>
        <message>
            <source>Reading of all clients anew ordered</source>
            <translation>Reading of all clients anew ordered</translation>
        </message>
        <message>
            <source>%1 – not done</source>
            <translation>%1 – not done</translation>
        </message>
        <message>
            <source>This is not a file with the end of the audit.</source>
            <translation>This is not a file with the end of the audit.</translation>
        </message>
        <message>
            <source>Choose the file that the office keeps for comparing.</source>
            <translation>Choose the file that the office keeps for comparing.</translation>
        </message>
        <message>
            <source>The file with the end of the audit was changed, or made with other keys.</source>
            <translation>The file with the end of the audit was changed, or made with other keys.</translation>
        </message>
        <message>
            <source>Take an untouched copy of the file, and the keys that belong to this database.</source>
            <translation>Take an untouched copy of the file, and the keys that belong to this database.</translation>
        </message>
        <message>
            <source>The file with the end of the audit, %1, cannot be read.</source>
            <translation>The file with the end of the audit, %1, cannot be read.</translation>
        </message>
        <message>
            <source>If somebody removed it, compare with another copy of it.</source>
            <translation>If somebody removed it, compare with another copy of it.</translation>
        </message>
        <message>
            <source>Keep the file as it is, and let the audit and the backups be examined.</source>
            <translation>Keep the file as it is, and let the audit and the backups be examined.</translation>
        </message>
        <message>
            <source>The file with the end of the audit, %1, cannot be written.</source>
            <translation>The file with the end of the audit, %1, cannot be written.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Check that its folder exists and that you may write there.</translation>
        </message>
        <message>
            <source>The end is missing: row %1 was there on %2.</source>
            <translation>The end is missing: row %1 was there on %2.</translation>
        </message>
        <message>
            <source>Row %1 is not the one that was there on %2.</source>
            <translation>Row %1 is not the one that was there on %2.</translation>
        </message>
        <message>
            <source>A statement needs a client or a user, and the reason why it is made.</source>
            <translation>A statement needs a client or a user, and the reason why it is made.</translation>
        </message>
        <message>
            <source>Reading the journal</source>
            <translation>Reading the journal</translation>
        </message>
        <message>
            <source>The statement was cancelled.</source>
            <translation>The statement was cancelled.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>About whom</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Number of the request</translation>
        </message>
        <message>
            <source>Number given by the register</source>
            <translation>Number given by the register</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Client %1</translation>
        </message>
        <message>
            <source>User %1</source>
            <translation>User %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>before %1</translation>
        </message>
        <message>
            <source>Settings of the office changed</source>
            <translation>Settings of the office changed</translation>
        </message>
        <message>
            <source>Request for a certificate made</source>
            <translation>Request for a certificate made</translation>
        </message>
        <message>
            <source>Certificate of the office taken over</source>
            <translation>Certificate of the office taken over</translation>
        </message>
        <message>
            <source>Role given</source>
            <translation>Role given</translation>
        </message>
        <message>
            <source>Role taken back</source>
            <translation>Role taken back</translation>
        </message>
        <message>
            <source>Copy of the database made</source>
            <translation>Copy of the database made</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::CaseView</name>
        <message>
            <source>&amp;Day:</source>
            <translation>&amp;Day:</translation>
        </message>
        <message>
            <source>&amp;KID:</source>
            <translation>&amp;KID:</translation>
        </message>
        <message>
            <source>&amp;Note:</source>
            <translation>&amp;Note:</translation>
        </message>
        <message>
            <source>The case is free for others</source>
            <translation>The case is free for others</translation>
        </message>
        <message>
            <source>The case is yours for a quarter of an hour</source>
            <translation>The case is yours for a quarter of an hour</translation>
        </message>
        <message>
            <source>Take the case over from %1?</source>
            <translation>Take the case over from %1?</translation>
        </message>
        <message>
            <source>%1 will no longer be able to propose a decision. It is written down with your reason.</source>
            <translation>%1 will no longer be able to propose a decision. It is written down with your reason.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>The case is yours</source>
            <translation>The case is yours</translation>
        </message>
        <message>
            <source>Read the persons of this case from ROB?</source>
            <translation>Read the persons of this case from ROB?</translation>
        </message>
        <message>
            <source>All clients with a valid identifier and all candidates are read at once (E277). The register records who looked and why.</source>
            <translation>All clients with a valid identifier and all candidates are read at once (E277). The register records who looked and why.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Reading the persons of case %1</source>
            <translation>Reading the persons of case %1</translation>
        </message>
        <message>
            <source>Make a client of candidate %1?</source>
            <translation>Make a client of candidate %1?</translation>
        </message>
        <message>
            <source>The person as ROB says it now becomes a client with a number of its own and joins this case. Links and documents can then be given to it.</source>
            <translation>The person as ROB says it now becomes a client with a number of its own and joins this case. Links and documents can then be given to it.</translation>
        </message>
        <message>
            <source>Make the client</source>
            <translation>Make the client</translation>
        </message>
        <message>
            <source>The candidate is a client now</source>
            <translation>The candidate is a client now</translation>
        </message>
        <message>
            <source>The case is closed</source>
            <translation>The case is closed</translation>
        </message>
        <message>
            <source>Proposed; somebody else has to approve it</source>
            <translation>Proposed; somebody else has to approve it</translation>
        </message>
        <message>
            <source>Refuse the proposal?</source>
            <translation>Refuse the proposal?</translation>
        </message>
        <message>
            <source>Nothing will move; the case waits again and the proposer sees your reason.</source>
            <translation>Nothing will move; the case waits again and the proposer sees your reason.</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuse</translation>
        </message>
        <message>
            <source>The proposal was refused</source>
            <translation>The proposal was refused</translation>
        </message>
        <message>
            <source>Propose to take this decision back?</source>
            <translation>Propose to take this decision back?</translation>
        </message>
        <message>
            <source>Everything that it moved returns to where it was, as far as nothing newer contradicts it. Somebody else has to approve it.</source>
            <translation>Everything that it moved returns to where it was, as far as nothing newer contradicts it. Somebody else has to approve it.</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Propose</translation>
        </message>
        <message>
            <source>Add a note to the case</source>
            <translation>Add a note to the case</translation>
        </message>
        <message>
            <source>The note stays in the course of the case; it cannot be changed later.</source>
            <translation>The note stays in the course of the case; it cannot be changed later.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>The note was added</source>
            <translation>The note was added</translation>
        </message>
        <message>
            <source>Choose the file to keep with the case</source>
            <translation>Choose the file to keep with the case</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>The file was added</source>
            <translation>The file was added</translation>
        </message>
        <message>
            <source>This client has no link and no document that could be divided.</source>
            <translation>This client has no link and no document that could be divided.</translation>
        </message>
        <message>
            <source>Work on it</source>
            <translation>Work on it</translation>
        </message>
        <message>
            <source>Read now (E277)…</source>
            <translation>Read now (E277)…</translation>
        </message>
        <message>
            <source>Make a client of the candidate…</source>
            <translation>Make a client of the candidate…</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Parts of the case</translation>
        </message>
        <message>
            <source>Clients side by side</source>
            <translation>Clients side by side</translation>
        </message>
        <message>
            <source>What is divided, and who gets it</source>
            <translation>What is divided, and who gets it</translation>
        </message>
        <message>
            <source>No case is chosen</source>
            <translation>No case is chosen</translation>
        </message>
        <message>
            <source>Choose a case in the list: its clients are shown side by side, and what a decision would move.</source>
            <translation>Choose a case in the list: its clients are shown side by side, and what a decision would move.</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>File…</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Enter on a row gives it to the next client.</source>
            <translation>Enter on a row gives it to the next client.</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Divide</translation>
        </message>
        <message>
            <source>What will move</source>
            <translation>What will move</translation>
        </message>
        <message>
            <source>What happened with the case</source>
            <translation>What happened with the case</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Course</translation>
        </message>
        <message>
            <source>The decision was carried out</source>
            <translation>The decision was carried out</translation>
        </message>
        <message>
            <source>The proposal was withdrawn</source>
            <translation>The proposal was withdrawn</translation>
        </message>
        <message>
            <source>candidate %1</source>
            <translation>candidate %1</translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>case %1</translation>
        </message>
        <message>
            <source>opened %1</source>
            <translation>opened %1</translation>
        </message>
        <message>
            <source>waits %1</source>
            <translation>waits %1</translation>
        </message>
        <message>
            <source>deadline %1</source>
            <translation>deadline %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>for %1</translation>
        </message>
        <message>
            <source>%1 works on it until %2</source>
            <translation>%1 works on it until %2</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>file %1</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Let go</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Take over…</translation>
        </message>
        <message>
            <source>“%1” is no choice: the registers say it, or nobody has it</source>
            <translation>“%1” is no choice: the registers say it, or nobody has it</translation>
        </message>
        <message>
            <source>Nothing will move; the case closes and remembers why.</source>
            <translation>Nothing will move; the case closes and remembers why.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>The case is closed.</translation>
        </message>
        <message>
            <source>This will happen when somebody else approves it.</source>
            <translation>This will happen when somebody else approves it.</translation>
        </message>
        <message>
            <source>It can be taken back later, as far as nothing newer contradicts it.</source>
            <translation>It can be taken back later, as far as nothing newer contradicts it.</translation>
        </message>
        <message>
            <source>Why they look like one person</source>
            <translation>Why they look like one person</translation>
        </message>
        <message>
            <source>Identify anew (E278)…</source>
            <translation>Identify anew (E278)…</translation>
        </message>
        <message>
            <source>Why it matched</source>
            <translation>Why it matched</translation>
        </message>
        <message>
            <source>not readable any more: %1</source>
            <translation>not readable any more: %1</translation>
        </message>
        <message>
            <source>of agendas without a role of the office: %1</source>
            <translation>of agendas without a role of the office: %1</translation>
        </message>
        <message>
            <source>Add a client to the case…</source>
            <translation>Add a client to the case…</translation>
        </message>
        <message>
            <source>Set the deadline…</source>
            <translation>Set the deadline…</translation>
        </message>
        <message>
            <source>Identify %1 anew (E278)…</source>
            <translation>Identify %1 anew (E278)…</translation>
        </message>
        <message>
            <source>Save the file %1…</source>
            <translation>Save the file %1…</translation>
        </message>
        <message>
            <source>Add a client to the case</source>
            <translation>Add a client to the case</translation>
        </message>
        <message>
            <source>Write the client's number (KID). The client is compared with the others and can be merged with them or get a part of what is divided.</source>
            <translation>Write the client's number (KID). The client is compared with the others and can be merged with them or get a part of what is divided.</translation>
        </message>
        <message>
            <source>“%1” is no client number.</source>
            <translation>“%1” is no client number.</translation>
        </message>
        <message>
            <source>The client was added to the case</source>
            <translation>The client was added to the case</translation>
        </message>
        <message>
            <source>Set the deadline of the case</source>
            <translation>Set the deadline of the case</translation>
        </message>
        <message>
            <source>Write the day by which the case is to be decided.</source>
            <translation>Write the day by which the case is to be decided.</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>“%1” is no day.</source>
            <translation>“%1” is no day.</translation>
        </message>
        <message>
            <source>The deadline was set</source>
            <translation>The deadline was set</translation>
        </message>
        <message>
            <source>Save the file of the case</source>
            <translation>Save the file of the case</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
        <message>
            <source>The file was saved</source>
            <translation>The file was saved</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>More…</translation>
        </message>
        <message>
            <source>“%1” is nothing that the office may write for this client.</source>
            <translation>“%1” is nothing that the office may write for this client.</translation>
        </message>
        <message>
            <source>Type a value</source>
            <translation>Type a value</translation>
        </message>
        <message>
            <source>For when none of the compared values is right. It becomes the office's own value of client %1, its history says that it was typed in this case, and the one who approves sees it beside the others.</source>
            <translation>For when none of the compared values is right. It becomes the office's own value of client %1, its history says that it was typed in this case, and the one who approves sees it beside the others.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Use it</translation>
        </message>
        <message>
            <source>Type a value…</source>
            <translation>Type a value…</translation>
        </message>
        <message>
            <source>For the item that is chosen in the table, when none of the values is right</source>
            <translation>For the item that is chosen in the table, when none of the values is right</translation>
        </message>
        <message>
            <source>= same   ≠ differs   ○ only some have it   – nobody has it   ✓ survives. Enter on a value of the office chooses whose it will be; what the registers say is no choice.</source>
            <translation>= same   ≠ differs   ○ only some have it   – nobody has it   ✓ survives. Enter on a value of the office chooses whose it will be; what the registers say is no choice.</translation>
        </message>
        <message numerus="yes">
            <source>Read from the registers: %n client(s)</source>
            <translation>
                <numerusform>Read from the registers: %n client</numerusform>
                <numerusform>Read from the registers: %n clients</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the clients of this case from the registers?</source>
            <translation>Read the clients of this case from the registers?</translation>
        </message>
        <message>
            <source>Each organisation is read from ROS by its IČO (E256), persons at once from ROB (E277). The registers record who looked and why.</source>
            <translation>Each organisation is read from ROS by its IČO (E256), persons at once from ROB (E277). The registers record who looked and why.</translation>
        </message>
        <message>
            <source>Read now (E256)…</source>
            <translation>Read now (E256)…</translation>
        </message>
        <message>
            <source>Identify candidate %1 (E278)…</source>
            <translation>Identify candidate %1 (E278)…</translation>
        </message>
        <message>
            <source>Opens the identification with what is known of one of those who share the data</source>
            <translation>Opens the identification with what is known of one of those who share the data</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::CasesPage</name>
        <message>
            <source>&amp;Login:</source>
            <translation>&amp;Login:</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Waits for a decision</translation>
        </message>
        <message>
            <source>Waits for my approval</source>
            <translation>Waits for my approval</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>For me</source>
            <translation>For me</translation>
        </message>
        <message>
            <source>For nobody yet</source>
            <translation>For nobody yet</translation>
        </message>
        <message>
            <source>After the deadline</source>
            <translation>After the deadline</translation>
        </message>
        <message>
            <source>Duplicates of ours</source>
            <translation>Duplicates of ours</translation>
        </message>
        <message>
            <source>Divided persons</source>
            <translation>Divided persons</translation>
        </message>
        <message>
            <source>Merged persons</source>
            <translation>Merged persons</translation>
        </message>
        <message>
            <source>Cancelled identifiers</source>
            <translation>Cancelled identifiers</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Identity cases</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Assign…</translation>
        </message>
        <message>
            <source>Approve equal replacements…</source>
            <translation>Approve equal replacements…</translation>
        </message>
        <message>
            <source>Search for duplicates</source>
            <translation>Search for duplicates</translation>
        </message>
        <message>
            <source>Take the identity case into work</source>
            <translation>Take the identity case into work</translation>
        </message>
        <message>
            <source>Read the persons of the identity case</source>
            <translation>Read the persons of the identity case</translation>
        </message>
        <message>
            <source>Search for duplicates in the registry</source>
            <translation>Search for duplicates in the registry</translation>
        </message>
        <message>
            <source>Cases come here when the registers merge, divide or cancel a person, and when our own data hold one person twice. Choose a case, compare its clients, say what to do and propose it; somebody else approves it, and only then anything moves. What was done can be taken back.

Enter on a case goes to its page; Enter on a value of the office chooses whose it will be; Enter on a row of “Divide” gives it to the next client.</source>
            <translation>Cases come here when the registers merge, divide or cancel a person, and when our own data hold one person twice. Choose a case, compare its clients, say what to do and propose it; somebody else approves it, and only then anything moves. What was done can be taken back.

Enter on a case goes to its page; Enter on a value of the office chooses whose it will be; Enter on a row of “Divide” gives it to the next client.</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s)</source>
            <translation>
                <numerusform>%n waits</numerusform>
                <numerusform>%n wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposed</source>
            <translation>
                <numerusform>%n proposed</numerusform>
                <numerusform>%n proposed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>! %n after the deadline</source>
            <translation>
                <numerusform>! %n after the deadline</numerusform>
                <numerusform>! %n after the deadline</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest %1</source>
            <translation>the oldest %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>The cases cannot be read</source>
            <translation>The cases cannot be read</translation>
        </message>
        <message>
            <source>No identity case waits</source>
            <translation>No identity case waits</translation>
        </message>
        <message>
            <source>No case fits</source>
            <translation>No case fits</translation>
        </message>
        <message>
            <source>Cases come from the distribution when the registers merge, divide or cancel a person. Duplicates in our own data can be searched for.</source>
            <translation>Cases come from the distribution when the registers merge, divide or cancel a person. Duplicates in our own data can be searched for.</translation>
        </message>
        <message>
            <source>Take a filter off to see more.</source>
            <translation>Take a filter off to see more.</translation>
        </message>
        <message numerus="yes">
            <source>Assign %n case(s)</source>
            <translation>
                <numerusform>Assign %n case</numerusform>
                <numerusform>Assign %n cases</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the login of the colleague who is to work on them. They have fourteen days where no deadline is set.</source>
            <translation>Write the login of the colleague who is to work on them. They have fourteen days where no deadline is set.</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assign</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) assigned</source>
            <translation>
                <numerusform>%n case assigned</numerusform>
                <numerusform>%n cases assigned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approve %n replacement(s) at once?</source>
            <translation>
                <numerusform>Approve %n replacement at once?</numerusform>
                <numerusform>Approve %n replacements at once?</numerusform>
            </translation>
        </message>
        <message>
            <source>Only cases where one identifier took the place of one other and the register's person equals the client. Each is carried out and written down by itself.</source>
            <translation>Only cases where one identifier took the place of one other and the register's person equals the client. Each is carried out and written down by itself.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Approving replacements</source>
            <translation>Approving replacements</translation>
        </message>
        <message>
            <source>%1 carried out, %2 left</source>
            <translation>%1 carried out, %2 left</translation>
        </message>
        <message>
            <source>Searching for duplicates</source>
            <translation>Searching for duplicates</translation>
        </message>
        <message>
            <source>%1 clients compared: %2 pairs look like one person, %3 new cases</source>
            <translation>%1 clients compared: %2 pairs look like one person, %3 new cases</translation>
        </message>
        <message>
            <source>Replaced identifiers</source>
            <translation>Replaced identifiers</translation>
        </message>
        <message>
            <source>Claimed by two clients</source>
            <translation>Claimed by two clients</translation>
        </message>
        <message>
            <source>Vanished from the register</source>
            <translation>Vanished from the register</translation>
        </message>
        <message>
            <source>More than one answer</source>
            <translation>More than one answer</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Contradictions</translation>
        </message>
        <message>
            <source>Pairs and reasons…</source>
            <translation>Pairs and reasons…</translation>
        </message>
        <message numerus="yes">
            <source>Waits over %n day(s)</source>
            <translation>
                <numerusform>Waits over %n day</numerusform>
                <numerusform>Waits over %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Score %1 and more</source>
            <translation>Score %1 and more</translation>
        </message>
        <message>
            <source>The surest first</source>
            <translation>The surest first</translation>
        </message>
        <message>
            <source>Comparing the clients of cases</source>
            <translation>Comparing the clients of cases</translation>
        </message>
        <message>
            <source>%1 carried out, %2 left. %3</source>
            <translation>%1 carried out, %2 left. %3</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::CompareModel</name>
        <message>
            <source>State of the client</source>
            <translation>State of the client</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Last read</translation>
        </message>
        <message>
            <source>Identifier of the registers</source>
            <translation>Identifier of the registers</translation>
        </message>
        <message>
            <source>%1, valid</source>
            <translation>%1, valid</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>%1, ended</source>
            <translation>%1, ended</translation>
        </message>
        <message>
            <source>not a client</source>
            <translation>not a client</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>candidate</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Compared</translation>
        </message>
        <message>
            <source>→ %1 (goes on)</source>
            <translation>→ %1 (goes on)</translation>
        </message>
        <message>
            <source>= same</source>
            <translation>= same</translation>
        </message>
        <message>
            <source>≠ differs</source>
            <translation>≠ differs</translation>
        </message>
        <message>
            <source>○ only some</source>
            <translation>○ only some</translation>
        </message>
        <message>
            <source>✓ %1 (survives)</source>
            <translation>✓ %1 (survives)</translation>
        </message>
        <message>
            <source>Typed in this case</source>
            <translation>Typed in this case</translation>
        </message>
        <message>
            <source>✎ %1 (survives)</source>
            <translation>✎ %1 (survives)</translation>
        </message>
        <message>
            <source>Typed by hand in this case; none of the clients has this value</source>
            <translation>Typed by hand in this case; none of the clients has this value</translation>
        </message>
        <message>
            <source>File %1, row %2, %3</source>
            <translation>File %1, row %2, %3</translation>
        </message>
        <message>
            <source>candidate %1</source>
            <translation>candidate %1</translation>
        </message>
        <message>
            <source>what an imported file said</source>
            <translation>what an imported file said</translation>
        </message>
        <message>
            <source>what it said is no longer kept</source>
            <translation>what it said is no longer kept</translation>
        </message>
        <message>
            <source>– nobody</source>
            <translation>– nobody</translation>
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
            <translation>What to do</translation>
        </message>
        <message>
            <source>Whom it is about</source>
            <translation>Whom it is about</translation>
        </message>
        <message>
            <source>Which identifier</source>
            <translation>Which identifier</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Propose</translation>
        </message>
        <message>
            <source>Show the proposer's opinion</source>
            <translation>Show the proposer's opinion</translation>
        </message>
        <message>
            <source>Approve and carry out</source>
            <translation>Approve and carry out</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Refuse…</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Take back…</translation>
        </message>
        <message>
            <source>Your opinion, for the one who approves</source>
            <translation>Your opinion, for the one who approves</translation>
        </message>
        <message>
            <source>Why you think so; the one who approves sees it last</source>
            <translation>Why you think so; the one who approves sees it last</translation>
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2): %3</translation>
        </message>
        <message>
            <source>and &amp;ends itself</source>
            <translation>and &amp;ends itself</translation>
        </message>
        <message>
            <source>no opinion written</source>
            <translation>no opinion written</translation>
        </message>
        <message>
            <source>Merge: one person</source>
            <translation>Merge: one person</translation>
        </message>
        <message>
            <source>Different persons</source>
            <translation>Different persons</translation>
        </message>
        <message>
            <source>Divide what one has</source>
            <translation>Divide what one has</translation>
        </message>
        <message>
            <source>Goes on under another identifier</source>
            <translation>Goes on under another identifier</translation>
        </message>
        <message>
            <source>Cancel the client</source>
            <translation>Cancel the client</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Leave as it is</translation>
        </message>
        <message>
            <source>keeps its identifier</source>
            <translation>keeps its identifier</translation>
        </message>
        <message>
            <source>candidate %1 (%2)</source>
            <translation>candidate %1 (%2)</translation>
        </message>
        <message>
            <source>%1 goes on</source>
            <translation>%1 goes on</translation>
        </message>
        <message>
            <source>%1 is divided</source>
            <translation>%1 is divided</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Close the case</translation>
        </message>
        <message>
            <source>First look at what will move</source>
            <translation>First look at what will move</translation>
        </message>
        <message>
            <source>%1: your proposal waits for somebody else's approval</source>
            <translation>%1: your proposal waits for somebody else's approval</translation>
        </message>
        <message>
            <source>%1: proposed by %2. Look at the records and at what will move, then decide.</source>
            <translation>%1: proposed by %2. Look at the records and at what will move, then decide.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>The case is closed.</translation>
        </message>
        <message>
            <source>%1, proposed by %2, approved by %3</source>
            <translation>%1, proposed by %2, approved by %3</translation>
        </message>
        <message>
            <source>Your decision</source>
            <translation>Your decision</translation>
        </message>
        <message>
            <source>Only an administrator of the registry decides about identities. You may leave a note, add a file, or close the case without any change.</source>
            <translation>Only an administrator of the registry decides about identities. You may leave a note, add a file, or close the case without any change.</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::DecidedDialog</name>
        <message>
            <source>Pairs declared different</source>
            <translation>Pairs declared different</translation>
        </message>
        <message>
            <source>Offer the pair again…</source>
            <translation>Offer the pair again…</translation>
        </message>
        <message>
            <source>Pairs and reasons</source>
            <translation>Pairs and reasons</translation>
        </message>
        <message>
            <source>The search for duplicates does not offer these pairs again, until somebody says otherwise.</source>
            <translation>The search for duplicates does not offer these pairs again, until somebody says otherwise.</translation>
        </message>
        <message>
            <source>Declared different</source>
            <translation>Declared different</translation>
        </message>
        <message>
            <source>Decisions by reason</source>
            <translation>Decisions by reason</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Offer the pair again?</source>
            <translation>Offer the pair again?</translation>
        </message>
        <message>
            <source>The next search for duplicates may open a case about these two clients. Nothing else changes.</source>
            <translation>The next search for duplicates may open a case about these two clients. Nothing else changes.</translation>
        </message>
        <message>
            <source>Offer again</source>
            <translation>Offer again</translation>
        </message>
        <message>
            <source>The pair may be offered again</source>
            <translation>The pair may be offered again</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::EffectModel</name>
        <message>
            <source>What will happen</source>
            <translation>What will happen</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::InboxModel</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Case, clients</source>
            <translation>Case, clients</translation>
        </message>
        <message>
            <source>Waits, deadline</source>
            <translation>Waits, deadline</translation>
        </message>
        <message>
            <source>State, who</source>
            <translation>State, who</translation>
        </message>
        <message>
            <source>%1 (%2 of 100)</source>
            <translation>%1 (%2 of 100)</translation>
        </message>
        <message>
            <source>! overdue since %1</source>
            <translation>! overdue since %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>proposed by %1</translation>
        </message>
        <message>
            <source>%1 works on it</source>
            <translation>%1 works on it</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>for %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::ItemsModel</name>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Has it now</source>
            <translation>Has it now</translation>
        </message>
        <message>
            <source>Gets it</source>
            <translation>Gets it</translation>
        </message>
        <message>
            <source>Link: %1</source>
            <translation>Link: %1</translation>
        </message>
        <message>
            <source>Document: %1</source>
            <translation>Document: %1</translation>
        </message>
        <message>
            <source>Identifier: %1</source>
            <translation>Identifier: %1</translation>
        </message>
        <message>
            <source>Portal identity: %1</source>
            <translation>Portal identity: %1</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>stays</translation>
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
            <translation>Clients</translation>
        </message>
        <message>
            <source>Who, when</source>
            <translation>Who, when</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>%1
may be offered again</source>
            <translation>%1
may be offered again</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::ReasonsModel</name>
        <message>
            <source>Decision, reason</source>
            <translation>Decision, reason</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposed</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>Different persons</source>
            <translation>Different persons</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::StepsModel</name>
        <message>
            <source>When, who</source>
            <translation>When, who</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
    </context>
    <context>
        <name>kmen::cases::WhyModel</name>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>How they agree</source>
            <translation>How they agree</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>What it says</translation>
        </message>
        <message>
            <source>− %1, against</source>
            <translation>− %1, against</translation>
        </message>
        <message>
            <source>+ %1, for one person</source>
            <translation>+ %1, for one person</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientActions</name>
        <message>
            <source>Subscribe or unsubscribe the client</source>
            <translation>Subscribe or unsubscribe the client</translation>
        </message>
        <message>
            <source>Identify this client in ROB</source>
            <translation>Identify this client in ROB</translation>
        </message>
        <message>
            <source>Correct the client by hand</source>
            <translation>Correct the client by hand</translation>
        </message>
        <message>
            <source>Claim an error at the register</source>
            <translation>Claim an error at the register</translation>
        </message>
        <message>
            <source>Link the client with a system</source>
            <translation>Link the client with a system</translation>
        </message>
        <message>
            <source>Add a document to the client</source>
            <translation>Add a document to the client</translation>
        </message>
        <message>
            <source>Print an extract of the client</source>
            <translation>Print an extract of the client</translation>
        </message>
        <message>
            <source>Save an extract of the client as PDF</source>
            <translation>Save an extract of the client as PDF</translation>
        </message>
        <message>
            <source>Genealogy of the client's AIFO</source>
            <translation>Genealogy of the client's AIFO</translation>
        </message>
        <message>
            <source>Identity case about the client</source>
            <translation>Identity case about the client</translation>
        </message>
        <message>
            <source>Bring the client back from the archive</source>
            <translation>Bring the client back from the archive</translation>
        </message>
        <message>
            <source>Unsubscribe the client from changes</source>
            <translation>Unsubscribe the client from changes</translation>
        </message>
        <message>
            <source>Subscribe the client to changes</source>
            <translation>Subscribe the client to changes</translation>
        </message>
        <message>
            <source>Bring the client back from the archive?</source>
            <translation>Bring the client back from the archive?</translation>
        </message>
        <message>
            <source>The client will be what it was before its time of keeping was over. This works only until its data are removed.</source>
            <translation>The client will be what it was before its time of keeping was over. This works only until its data are removed.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>Bringing a client back</source>
            <translation>Bringing a client back</translation>
        </message>
        <message>
            <source>⚠ The data were read at %1. Reading them again so soon rarely brings anything new.</source>
            <translation>⚠ The data were read at %1. Reading them again so soon rarely brings anything new.</translation>
        </message>
        <message>
            <source>One person will be read from the register of inhabitants (E276). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</source>
            <translation>One person will be read from the register of inhabitants (E276). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</translation>
        </message>
        <message>
            <source>Reading %1 from ROB</source>
            <translation>Reading %1 from ROB</translation>
        </message>
        <message>
            <source>Read this client again from ROB?</source>
            <translation>Read this client again from ROB?</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>The register no longer reads this person; the distribution will say why</source>
            <translation>The register no longer reads this person; the distribution will say why</translation>
        </message>
        <message>
            <source>Subscribing %1</source>
            <translation>Subscribing %1</translation>
        </message>
        <message>
            <source>Unsubscribing %1</source>
            <translation>Unsubscribing %1</translation>
        </message>
        <message>
            <source>Subscribe to changes of this client?</source>
            <translation>Subscribe to changes of this client?</translation>
        </message>
        <message>
            <source>Stop notices about this client?</source>
            <translation>Stop notices about this client?</translation>
        </message>
        <message>
            <source>Subscribe</source>
            <translation>Subscribe</translation>
        </message>
        <message>
            <source>Unsubscribe</source>
            <translation>Unsubscribe</translation>
        </message>
        <message>
            <source>End the link with the system?</source>
            <translation>End the link with the system?</translation>
        </message>
        <message>
            <source>The client will no longer be found by the key %1 of %2. The ended link is kept in the history; nothing is sent to that system.</source>
            <translation>The client will no longer be found by the key %1 of %2. The ended link is kept in the history; nothing is sent to that system.</translation>
        </message>
        <message>
            <source>End the link</source>
            <translation>End the link</translation>
        </message>
        <message>
            <source>Ending a link</source>
            <translation>Ending a link</translation>
        </message>
        <message>
            <source>Take the document off the client?</source>
            <translation>Take the document off the client?</translation>
        </message>
        <message>
            <source>“%1” will no longer be listed here. The document itself stays where it is.</source>
            <translation>“%1” will no longer be listed here. The document itself stays where it is.</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Take off</translation>
        </message>
        <message>
            <source>Taking a document off</source>
            <translation>Taking a document off</translation>
        </message>
        <message>
            <source>All data that the office keeps on the client will be on the paper, with their source. Identifiers of the registers are never on it. The extract is recorded among the documents.</source>
            <translation>All data that the office keeps on the client will be on the paper, with their source. Identifiers of the registers are never on it. The extract is recorded among the documents.</translation>
        </message>
        <message>
            <source>Make the extract</source>
            <translation>Make the extract</translation>
        </message>
        <message>
            <source>Office %1 · agenda %2</source>
            <translation>Office %1 · agenda %2</translation>
        </message>
        <message>
            <source>Save an extract of the client as PDF?</source>
            <translation>Save an extract of the client as PDF?</translation>
        </message>
        <message>
            <source>Save the extract</source>
            <translation>Save the extract</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Writing the extract</source>
            <translation>Writing the extract</translation>
        </message>
        <message>
            <source>The extract was saved</source>
            <translation>The extract was saved</translation>
        </message>
        <message>
            <source>Extract saved as PDF</source>
            <translation>Extract saved as PDF</translation>
        </message>
        <message>
            <source>Print an extract of the client?</source>
            <translation>Print an extract of the client?</translation>
        </message>
        <message>
            <source>Extract of the data on a client</source>
            <translation>Extract of the data on a client</translation>
        </message>
        <message>
            <source>Extract printed</source>
            <translation>Extract printed</translation>
        </message>
        <message>
            <source>Recording the extract</source>
            <translation>Recording the extract</translation>
        </message>
        <message>
            <source>Read the client again from the register</source>
            <translation>Read the client again from the register</translation>
        </message>
        <message>
            <source>Archive the client</source>
            <translation>Archive the client</translation>
        </message>
        <message numerus="yes">
            <source>· %n identity case(s)</source>
            <translation>
                <numerusform>· %n identity case</numerusform>
                <numerusform>· %n identity cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n notice(s) or row(s) of an import</source>
            <translation>
                <numerusform>· %n notice or row of an import</numerusform>
                <numerusform>· %n notices or rows of an import</numerusform>
            </translation>
        </message>
        <message>
            <source>Client %1 cannot be archived yet</source>
            <translation>Client %1 cannot be archived yet</translation>
        </message>
        <message>
            <source>Something about the client waits for a decision:</source>
            <translation>Something about the client waits for a decision:</translation>
        </message>
        <message>
            <source>Finish it first, then archive the client.</source>
            <translation>Finish it first, then archive the client.</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Show what waits</source>
            <translation>Show what waits</translation>
        </message>
        <message numerus="yes">
            <source>· %n value(s) with their sources</source>
            <translation>
                <numerusform>· %n value with its sources</numerusform>
                <numerusform>· %n values with their sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n change(s) in their history</source>
            <translation>
                <numerusform>· %n change in their history</numerusform>
                <numerusform>· %n changes in their history</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n identifier(s) of the registers</source>
            <translation>
                <numerusform>· %n identifier of the registers</numerusform>
                <numerusform>· %n identifiers of the registers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n link(s) to the office's systems</source>
            <translation>
                <numerusform>· %n link to the office's systems</numerusform>
                <numerusform>· %n links to the office's systems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n document(s)</source>
            <translation>
                <numerusform>· %n document</numerusform>
                <numerusform>· %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n notice(s) of the registers</source>
            <translation>
                <numerusform>· %n notice of the registers</numerusform>
                <numerusform>· %n notices of the registers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· %n row(s) of files</source>
            <translation>
                <numerusform>· %n row of files</numerusform>
                <numerusform>· %n rows of files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The client leaves the lists of active clients at once. For %n day(s) you can bring it back as it is; then this is removed for good:</source>
            <translation>
                <numerusform>The client leaves the lists of active clients at once. For %n day you can bring it back as it is; then this is removed for good:</numerusform>
                <numerusform>The client leaves the lists of active clients at once. For %n days you can bring it back as it is; then this is removed for good:</numerusform>
            </translation>
        </message>
        <message>
            <source>What stays: the KID, that it was archived, when, by whom and why, and the journal of calls and acts.</source>
            <translation>What stays: the KID, that it was archived, when, by whom and why, and the journal of calls and acts.</translation>
        </message>
        <message>
            <source>The registers announce this client's changes; the next distribution ends that (E46 or E316).</source>
            <translation>The registers announce this client's changes; the next distribution ends that (E46 or E316).</translation>
        </message>
        <message>
            <source>Archive client %1?</source>
            <translation>Archive client %1?</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Archiving a client</source>
            <translation>Archiving a client</translation>
        </message>
        <message>
            <source>One organisation will be read from the register of organisations (E256). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</source>
            <translation>One organisation will be read from the register of organisations (E256). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</translation>
        </message>
        <message>
            <source>Reading %1 from ROS</source>
            <translation>Reading %1 from ROS</translation>
        </message>
        <message>
            <source>Read this client again from ROS?</source>
            <translation>Read this client again from ROS?</translation>
        </message>
        <message numerus="yes">
            <source>Read from the register: %n item(s) changed</source>
            <translation>
                <numerusform>Read from the register: %n item changed</numerusform>
                <numerusform>Read from the register: %n items changed</numerusform>
            </translation>
        </message>
        <message>
            <source>The next distribution subscribes the organisation in AISV (E315), which then announces its changes.</source>
            <translation>The next distribution subscribes the organisation in AISV (E315), which then announces its changes.</translation>
        </message>
        <message>
            <source>The registers will announce every change of this person's data (E45 or E315).</source>
            <translation>The registers will announce every change of this person's data (E45 or E315).</translation>
        </message>
        <message>
            <source>The next distribution ends the subscription in AISV (E316); the data here will grow old.</source>
            <translation>The next distribution ends the subscription in AISV (E316); the data here will grow old.</translation>
        </message>
        <message>
            <source>The registers will no longer announce changes of this person's data (E46 or E316); the data here will grow old.</source>
            <translation>The registers will no longer announce changes of this person's data (E46 or E316); the data here will grow old.</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientFilters</name>
        <message>
            <source>+ Filter</source>
            <translation>+ Filter</translation>
        </message>
        <message>
            <source>Saved ▾</source>
            <translation>Saved ▾</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Clear all</translation>
        </message>
        <message>
            <source>↶ Step back</source>
            <translation>↶ Step back</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Add a filter</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Saved filters</translation>
        </message>
        <message>
            <source>Take off all filters and the search</source>
            <translation>Take off all filters and the search</translation>
        </message>
        <message>
            <source>Back to the search before</source>
            <translation>Back to the search before</translation>
        </message>
        <message>
            <source>Take off the filter %1</source>
            <translation>Take off the filter %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Source of the data</source>
            <translation>Source of the data</translation>
        </message>
        <message>
            <source>Read from the registers</source>
            <translation>Read from the registers</translation>
        </message>
        <message>
            <source>Only typed by the office</source>
            <translation>Only typed by the office</translation>
        </message>
        <message>
            <source>Notices of changes</source>
            <translation>Notices of changes</translation>
        </message>
        <message>
            <source>Subscribed</source>
            <translation>Subscribed</translation>
        </message>
        <message>
            <source>Not subscribed</source>
            <translation>Not subscribed</translation>
        </message>
        <message>
            <source>System that keeps data</source>
            <translation>System that keeps data</translation>
        </message>
        <message>
            <source>An identity case waits</source>
            <translation>An identity case waits</translation>
        </message>
        <message>
            <source>Client since…</source>
            <translation>Client since…</translation>
        </message>
        <message>
            <source>Read from the registers on…</source>
            <translation>Read from the registers on…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Save this search as…</source>
            <translation>Save this search as…</translation>
        </message>
        <message>
            <source>Who became a client</source>
            <translation>Who became a client</translation>
        </message>
        <message>
            <source>Who was last read from the registers</source>
            <translation>Who was last read from the registers</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Save this search</translation>
        </message>
        <message>
            <source>It will be found under Saved, for you alone; an older one of the same name is replaced.</source>
            <translation>It will be found under Saved, for you alone; an older one of the same name is replaced.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>Saved as “%1”</translation>
        </message>
        <message>
            <source>Rename the saved search</source>
            <translation>Rename the saved search</translation>
        </message>
        <message>
            <source>Remove the saved search?</source>
            <translation>Remove the saved search?</translation>
        </message>
        <message>
            <source>“%1” will no longer be offered. No client changes by it.</source>
            <translation>“%1” will no longer be offered. No client changes by it.</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientView</name>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>Open who goes on…</source>
            <translation>Open who goes on…</translation>
        </message>
        <message>
            <source>Read again from ROB</source>
            <translation>Read again from ROB</translation>
        </message>
        <message>
            <source>Parts of the client's card</source>
            <translation>Parts of the client's card</translation>
        </message>
        <message>
            <source>No client is chosen</source>
            <translation>No client is chosen</translation>
        </message>
        <message>
            <source>Search by a name, a birth date or a KID and choose a row; its data, identifiers and history open here.</source>
            <translation>Search by a name, a birth date or a KID and choose a row; its data, identifiers and history open here.</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Identifiers of the client</source>
            <translation>Identifiers of the client</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Identifiers</translation>
        </message>
        <message>
            <source>Systems that keep data on the client</source>
            <translation>Systems that keep data on the client</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>KID %1</source>
            <translation>KID %1</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>read %1</translation>
        </message>
        <message>
            <source>Subscribe to changes</source>
            <translation>Subscribe to changes</translation>
        </message>
        <message>
            <source>Not filled: %1</source>
            <translation>Not filled: %1</translation>
        </message>
        <message>
            <source>Asks ROB for this one person (E276)</source>
            <translation>Asks ROB for this one person (E276)</translation>
        </message>
        <message>
            <source>Identify in ROB</source>
            <translation>Identify in ROB</translation>
        </message>
        <message>
            <source>Correct by hand…</source>
            <translation>Correct by hand…</translation>
        </message>
        <message>
            <source>Genealogy</source>
            <translation>Genealogy</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Pseudonyms of the client</source>
            <translation>Pseudonyms of the client</translation>
        </message>
        <message>
            <source>The client has logged in by no pseudonym yet.</source>
            <translation>The client has logged in by no pseudonym yet.</translation>
        </message>
        <message>
            <source>No system of the office is known to keep data on this client. Link one, and you can search by its key.</source>
            <translation>No system of the office is known to keep data on this client. Link one, and you can search by its key.</translation>
        </message>
        <message>
            <source>Identity documents of the client</source>
            <translation>Identity documents of the client</translation>
        </message>
        <message>
            <source>The register knows of no identity document.</source>
            <translation>The register knows of no identity document.</translation>
        </message>
        <message>
            <source>Documents of the office</source>
            <translation>Documents of the office</translation>
        </message>
        <message>
            <source>Nothing yet. Extracts and claims appear here by themselves; a paper is added by its reference number.</source>
            <translation>Nothing yet. Extracts and claims appear here by themselves; a paper is added by its reference number.</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Take off</translation>
        </message>
        <message>
            <source>End the link…</source>
            <translation>End the link…</translation>
        </message>
        <message>
            <source>Everything that can be done with the client</source>
            <translation>Everything that can be done with the client</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Pseudonyms of log-ins</source>
            <translation>Pseudonyms of log-ins</translation>
        </message>
        <message>
            <source>An AIFO is never shown, also not to an administrator: the handle says the agenda and the order in which the client got it.</source>
            <translation>An AIFO is never shown, also not to an administrator: the handle says the agenda and the order in which the client got it.</translation>
        </message>
        <message>
            <source>Link a system…</source>
            <translation>Link a system…</translation>
        </message>
        <message>
            <source>Identity documents in the register</source>
            <translation>Identity documents in the register</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Add a document…</translation>
        </message>
        <message>
            <source>identity case</source>
            <translation>identity case</translation>
        </message>
        <message>
            <source>Asks ROS for this one organisation (E256)</source>
            <translation>Asks ROS for this one organisation (E256)</translation>
        </message>
        <message>
            <source>The registers will announce changes (E45 or E315)</source>
            <translation>The registers will announce changes (E45 or E315)</translation>
        </message>
        <message>
            <source>Read again from ROS</source>
            <translation>Read again from ROS</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientsList</name>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>New client…</source>
            <translation>New client…</translation>
        </message>
        <message>
            <source>Identify a person</source>
            <translation>Identify a person</translation>
        </message>
        <message>
            <source>Files and settings of the list</source>
            <translation>Files and settings of the list</translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Search clients</translation>
        </message>
        <message>
            <source>Name, birth date, KID, IČO, data box, document or key of a system</source>
            <translation>Name, birth date, KID, IČO, data box, document or key of a system</translation>
        </message>
        <message>
            <source>The clients cannot be read</source>
            <translation>The clients cannot be read</translation>
        </message>
        <message numerus="yes">
            <source>Only up to %n clients can be listed by another column; narrow the list first.</source>
            <translation>
                <numerusform>Only up to %n client can be listed by another column; narrow the list first.</numerusform>
                <numerusform>Only up to %n clients can be listed by another column; narrow the list first.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody fits</source>
            <translation>Nobody fits</translation>
        </message>
        <message>
            <source>There are no clients yet</source>
            <translation>There are no clients yet</translation>
        </message>
        <message>
            <source>Clients come here when you identify persons against the register of inhabitants, or read a file of the office's evidence.</source>
            <translation>Clients come here when you identify persons against the register of inhabitants, or read a file of the office's evidence.</translation>
        </message>
        <message>
            <source>Try fewer words. The person may not be a client yet.</source>
            <translation>Try fewer words. The person may not be a client yet.</translation>
        </message>
        <message>
            <source>A filter is on: take it off, or try fewer words. The person may not be a client yet.</source>
            <translation>A filter is on: take it off, or try fewer words. The person may not be a client yet.</translation>
        </message>
        <message>
            <source>Understood as: %1</source>
            <translation>Understood as: %1</translation>
        </message>
        <message>
            <source>%1 of %2 · %3 ms</source>
            <translation>%1 of %2 · %3 ms</translation>
        </message>
        <message>
            <source>more than %1 of %2 · %3 ms</source>
            <translation>more than %1 of %2 · %3 ms</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) in all</source>
            <translation>
                <numerusform>%n client in all</numerusform>
                <numerusform>%n clients in all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientsModel</name>
        <message>
            <source>identity case</source>
            <translation>identity case</translation>
        </message>
        <message>
            <source>not identified</source>
            <translation>not identified</translation>
        </message>
        <message>
            <source>Surname and name</source>
            <translation>Surname and name</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>KID</source>
            <translation>KID</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Person in ROB</source>
            <translation>Person in ROB</translation>
        </message>
        <message>
            <source>Person outside ROB</source>
            <translation>Person outside ROB</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Birth surname</source>
            <translation>Birth surname</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Notices of changes</source>
            <translation>Notices of changes</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Read on</translation>
        </message>
        <message>
            <source>%1: being read</source>
            <translation>%1: being read</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientsPage</name>
        <message>
            <source>New client outside ROB</source>
            <translation>New client outside ROB</translation>
        </message>
        <message>
            <source>Columns of the list of clients</source>
            <translation>Columns of the list of clients</translation>
        </message>
        <message>
            <source>Turn the order of the list of clients</source>
            <translation>Turn the order of the list of clients</translation>
        </message>
        <message>
            <source>Save this search of clients</source>
            <translation>Save this search of clients</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>New organisation by its IČO</source>
            <translation>New organisation by its IČO</translation>
        </message>
        <message>
            <source>Find a client: write a part of the name, a birth date, a KID, an IČO, a data box, a document number or a key of another system; diacritics may be left out. Below the box stands how it was understood. Arrows move through the list, letters jump to a surname, the card follows.

Every value says where it comes from; F2 on a value shows its history. Reading again from ROB asks for a reason, because the register records it; opening a card is recorded too.

/ search · Ctrl+N new client · Ctrl+Shift+N new organisation · Ctrl+E correct · Ctrl+R read again · Ctrl+P print · Ctrl+S save the search · Esc back</source>
            <translation>Find a client: write a part of the name, a birth date, a KID, an IČO, a data box, a document number or a key of another system; diacritics may be left out. Below the box stands how it was understood. Arrows move through the list, letters jump to a surname, the card follows.

Every value says where it comes from; F2 on a value shows its history. Reading again from ROB asks for a reason, because the register records it; opening a card is recorded too.

/ search · Ctrl+N new client · Ctrl+Shift+N new organisation · Ctrl+E correct · Ctrl+R read again · Ctrl+P print · Ctrl+S save the search · Esc back</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ClientsTable</name>
        <message>
            <source>Place in the list of clients</source>
            <translation>Place in the list of clients</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::CompareDialog</name>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>Somebody else changed the client meanwhile</source>
            <translation>Somebody else changed the client meanwhile</translation>
        </message>
        <message>
            <source>Nothing was overwritten. Choose item by item what shall stay.</source>
            <translation>Nothing was overwritten. Choose item by item what shall stay.</translation>
        </message>
        <message>
            <source>Save what is chosen</source>
            <translation>Save what is chosen</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Yours</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Theirs</translation>
        </message>
        <message>
            <source>%1, yours: %2</source>
            <translation>%1, yours: %2</translation>
        </message>
        <message>
            <source>%1, theirs: %2</source>
            <translation>%1, theirs: %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::CorrectDialog</name>
        <message>
            <source>Correct by hand: %1</source>
            <translation>Correct by hand: %1</translation>
        </message>
        <message>
            <source>Only what the office keeps itself can be written. Reference data belong to the register; when one is wrong, claim the error there (E62).</source>
            <translation>Only what the office keeps itself can be written. Reference data belong to the register; when one is wrong, claim the error there (E62).</translation>
        </message>
        <message>
            <source>This client is not connected with the register: what the office writes stands until the person is identified.</source>
            <translation>This client is not connected with the register: what the office writes stands until the person is identified.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Saving %1</translation>
        </message>
        <message>
            <source>Saved; what somebody else changed meanwhile in other items stands too</source>
            <translation>Saved; what somebody else changed meanwhile in other items stands too</translation>
        </message>
        <message numerus="yes">
            <source>Saved: %n item(s) changed</source>
            <translation>
                <numerusform>Saved: %n item changed</numerusform>
                <numerusform>Saved: %n items changed</numerusform>
            </translation>
        </message>
        <message>
            <source>What somebody else wrote stays; nothing was changed</source>
            <translation>What somebody else wrote stays; nothing was changed</translation>
        </message>
        <message>
            <source>for example 12. 5. 1978</source>
            <translation>for example 12. 5. 1978</translation>
        </message>
        <message>
            <source>the register has: %1</source>
            <translation>the register has: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::DaysDialog</name>
        <message>
            <source>for example 12. 5. 2026</source>
            <translation>for example 12. 5. 2026</translation>
        </message>
        <message>
            <source>&amp;From:</source>
            <translation>&amp;From:</translation>
        </message>
        <message>
            <source>&amp;To:</source>
            <translation>&amp;To:</translation>
        </message>
        <message>
            <source>Both days count; one of them may be left empty.</source>
            <translation>Both days count; one of them may be left empty.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::DocumentsModel</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>Claimed error: %1</source>
            <translation>Claimed error: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::HistoryTab</name>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>History of the client</source>
            <translation>History of the client</translation>
        </message>
        <message>
            <source>What the history shows</source>
            <translation>What the history shows</translation>
        </message>
        <message>
            <source>Everything but who looked</source>
            <translation>Everything but who looked</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Only: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::IdentifiersModel</name>
        <message>
            <source>Identifier</source>
            <translation>Identifier</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Notices of changes</source>
            <translation>Notices of changes</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>✓ valid</source>
            <translation>✓ valid</translation>
        </message>
        <message>
            <source>→ replaced</source>
            <translation>→ replaced</translation>
        </message>
        <message>
            <source>✕ cancelled</source>
            <translation>✕ cancelled</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::IdentityDocumentsModel</name>
        <message>
            <source>Identity document</source>
            <translation>Identity document</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>⚠ ended %1</source>
            <translation>⚠ ended %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::LetterStrip</name>
        <message>
            <source>Go to a letter</source>
            <translation>Go to a letter</translation>
        </message>
        <message>
            <source>Go to the first surname of a letter; in the list, type the beginning of the surname</source>
            <translation>Go to the first surname of a letter; in the list, type the beginning of the surname</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::LinksModel</name>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Its key</source>
            <translation>Its key</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::ListColumns</name>
        <message>
            <source>As at the beginning</source>
            <translation>As at the beginning</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::NameDialog</name>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Name:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::NewClientDialog</name>
        <message>
            <source>New client outside ROB</source>
            <translation>New client outside ROB</translation>
        </message>
        <message>
            <source>For a person that cannot be identified in the register. Whoever is in ROB comes by Identify a person: then the data are the register's and keep themselves up to date.</source>
            <translation>For a person that cannot be identified in the register. Whoever is in ROB comes by Identify a person: then the data are the register's and keep themselves up to date.</translation>
        </message>
        <message>
            <source>Create the client</source>
            <translation>Create the client</translation>
        </message>
        <message>
            <source>Clients that may be this person</source>
            <translation>Clients that may be this person</translation>
        </message>
        <message>
            <source>for example 12. 5. 1978</source>
            <translation>for example 12. 5. 1978</translation>
        </message>
        <message>
            <source>kind and number, for example P 12345678</source>
            <translation>kind and number, for example P 12345678</translation>
        </message>
        <message>
            <source>Write the name: clients that may be the same person appear here.</source>
            <translation>Write the name: clients that may be the same person appear here.</translation>
        </message>
        <message>
            <source>No client of this name is known.</source>
            <translation>No client of this name is known.</translation>
        </message>
        <message>
            <source>⚠ This person is probably a client already. Enter or a double click opens the card.</source>
            <translation>⚠ This person is probably a client already. Enter or a double click opens the card.</translation>
        </message>
        <message>
            <source>Is it one of these? Enter or a double click opens the card.</source>
            <translation>Is it one of these? Enter or a double click opens the card.</translation>
        </message>
        <message>
            <source>Create although it is here</source>
            <translation>Create although it is here</translation>
        </message>
        <message>
            <source>Creating a client</source>
            <translation>Creating a client</translation>
        </message>
        <message>
            <source>Client %1 was created</source>
            <translation>Client %1 was created</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::NewOrganisationDialog</name>
        <message>
            <source>New organisation</source>
            <translation>New organisation</translation>
        </message>
        <message>
            <source>One organisation will be read from the register of organisations (E256) by its number. The register records who looked and why. The next distribution subscribes it (E315), then its changes arrive by themselves.</source>
            <translation>One organisation will be read from the register of organisations (E256) by its number. The register records who looked and why. The next distribution subscribes it (E315), then its changes arrive by themselves.</translation>
        </message>
        <message>
            <source>Read and create</source>
            <translation>Read and create</translation>
        </message>
        <message>
            <source>&amp;IČO:</source>
            <translation>&amp;IČO:</translation>
        </message>
        <message>
            <source>eight digits, for example 00006947</source>
            <translation>eight digits, for example 00006947</translation>
        </message>
        <message>
            <source>⚠ No organisation has such a number: its last digit does not check the others.</source>
            <translation>⚠ No organisation has such a number: its last digit does not check the others.</translation>
        </message>
        <message>
            <source>Write the number: whether the organisation is a client already appears here.</source>
            <translation>Write the number: whether the organisation is a client already appears here.</translation>
        </message>
        <message>
            <source>⚠ This organisation is client %1 already.</source>
            <translation>⚠ This organisation is client %1 already.</translation>
        </message>
        <message>
            <source>The number fits, and no client has it yet.</source>
            <translation>The number fits, and no client has it yet.</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Open the client</translation>
        </message>
        <message>
            <source>Reading an organisation from ROS</source>
            <translation>Reading an organisation from ROS</translation>
        </message>
        <message>
            <source>Client %1 was created</source>
            <translation>Client %1 was created</translation>
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
            <translation>First seen</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Last seen</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::SimilarModel</name>
        <message>
            <source>Surname and name</source>
            <translation>Surname and name</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>KID</source>
            <translation>KID</translation>
        </message>
        <message>
            <source>How it fits</source>
            <translation>How it fits</translation>
        </message>
        <message>
            <source>⚠ the same name and birth or document</source>
            <translation>⚠ the same name and birth or document</translation>
        </message>
        <message>
            <source>similar name</source>
            <translation>similar name</translation>
        </message>
    </context>
    <context>
        <name>kmen::clients::TimelineModel</name>
        <message>
            <source>When, source</source>
            <translation>When, source</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>Request: %1</source>
            <translation>Request: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::AisvLimits</name>
        <message>
            <source>The request to AISV names no person and no organisation.</source>
            <translation>The request to AISV names no person and no organisation.</translation>
        </message>
        <message>
            <source>Name at least one.</source>
            <translation>Name at least one.</translation>
        </message>
        <message numerus="yes">
            <source>One call of AISV may name at most %n person(s).</source>
            <translation>
                <numerusform>One call of AISV may name at most %n person.</numerusform>
                <numerusform>One call of AISV may name at most %n persons.</numerusform>
            </translation>
        </message>
        <message>
            <source>Divide the list into several calls.</source>
            <translation>Divide the list into several calls.</translation>
        </message>
        <message numerus="yes">
            <source>One call of AISV may name at most %n organisation(s).</source>
            <translation>
                <numerusform>One call of AISV may name at most %n organisation.</numerusform>
                <numerusform>One call of AISV may name at most %n organisations.</numerusform>
            </translation>
        </message>
        <message>
            <source>The interval of changes ends before it begins.</source>
            <translation>The interval of changes ends before it begins.</translation>
        </message>
        <message>
            <source>Correct the times.</source>
            <translation>Correct the times.</translation>
        </message>
        <message>
            <source>AISV knows no changes before %1.</source>
            <translation>AISV knows no changes before %1.</translation>
        </message>
        <message>
            <source>Begin the interval later.</source>
            <translation>Begin the interval later.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::AisvNames</name>
        <message>
            <source>The table of names for AISV holds one that is not known.</source>
            <translation>The table of names for AISV holds one that is not known.</translation>
        </message>
        <message>
            <source>Correct the table of names in the connection profile.</source>
            <translation>Correct the table of names in the connection profile.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Client</name>
        <message>
            <source>The call was cancelled before it was sent.</source>
            <translation>The call was cancelled before it was sent.</translation>
        </message>
        <message>
            <source>The registers could not work on the request.</source>
            <translation>The registers could not work on the request.</translation>
        </message>
        <message>
            <source>The registers did not understand the request.</source>
            <translation>The registers did not understand the request.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Try again in a few minutes.</translation>
        </message>
        <message>
            <source>Give the request's identifiers to support.</source>
            <translation>Give the request's identifiers to support.</translation>
        </message>
        <message>
            <source>The registers had an error of their own.</source>
            <translation>The registers had an error of their own.</translation>
        </message>
        <message>
            <source>The registers answered a request that this computer did not send.</source>
            <translation>The registers answered a request that this computer did not send.</translation>
        </message>
        <message>
            <source>The registers say that all is well, but their answer is empty.</source>
            <translation>The registers say that all is well, but their answer is empty.</translation>
        </message>
        <message>
            <source>The outcome of the call could not be written into the journal.</source>
            <translation>The outcome of the call could not be written into the journal.</translation>
        </message>
        <message>
            <source>The call was cancelled.</source>
            <translation>The call was cancelled.</translation>
        </message>
        <message>
            <source>The address of the registers must begin with https://.</source>
            <translation>The address of the registers must begin with https://.</translation>
        </message>
        <message>
            <source>Correct the address in the connection settings.</source>
            <translation>Correct the address in the connection settings.</translation>
        </message>
        <message>
            <source>The registers answered about a person who was not asked for.</source>
            <translation>The registers answered about a person who was not asked for.</translation>
        </message>
        <message>
            <source>The office has no role for “%1” in its connection profile, so the registers were not asked.</source>
            <translation>The office has no role for “%1” in its connection profile, so the registers were not asked.</translation>
        </message>
        <message>
            <source>Add the agenda and its role to the profile.</source>
            <translation>Add the agenda and its role to the profile.</translation>
        </message>
        <message>
            <source>The registers accepted the request for later, but did not say under which number its answer will come.</source>
            <translation>The registers accepted the request for later, but did not say under which number its answer will come.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Profile</name>
        <message>
            <source>The training registers have left no file %1 here.</source>
            <translation>The training registers have left no file %1 here.</translation>
        </message>
        <message>
            <source>Start the training registers and try again.</source>
            <translation>Start the training registers and try again.</translation>
        </message>
        <message>
            <source>Training registers</source>
            <translation>Training registers</translation>
        </message>
        <message>
            <source>“%1” may have only letters, digits, dots, colons and hyphens, at most %2.</source>
            <translation>“%1” may have only letters, digits, dots, colons and hyphens, at most %2.</translation>
        </message>
        <message>
            <source>“baseUrl” must begin with https:// and name a host; it has no question mark and no password.</source>
            <translation>“baseUrl” must begin with https:// and name a host; it has no question mark and no password.</translation>
        </message>
        <message>
            <source>“roles” must have at least one pair of agenda and role.</source>
            <translation>“roles” must have at least one pair of agenda and role.</translation>
        </message>
        <message>
            <source>Every pair but the first one needs a “purpose” of its own.</source>
            <translation>Every pair but the first one needs a “purpose” of its own.</translation>
        </message>
        <message>
            <source>The purpose “%1” is given twice.</source>
            <translation>The purpose “%1” is given twice.</translation>
        </message>
        <message>
            <source>Either “pkcs12” or “pkcs12Entry” says where the certificate of this office is.</source>
            <translation>Either “pkcs12” or “pkcs12Entry” says where the certificate of this office is.</translation>
        </message>
        <message>
            <source>“hostName” is the name of a server, without https:// and without a port.</source>
            <translation>“hostName” is the name of a server, without https:// and without a port.</translation>
        </message>
        <message>
            <source>“host” and “port” belong to a proxy of the kind “explicit”.</source>
            <translation>“host” and “port” belong to a proxy of the kind “explicit”.</translation>
        </message>
        <message>
            <source>A password without “user” is of no use.</source>
            <translation>A password without “user” is of no use.</translation>
        </message>
        <message>
            <source>“totalBytes” must not be less than “messageBytes”.</source>
            <translation>“totalBytes” must not be less than “messageBytes”.</translation>
        </message>
        <message>
            <source>“%1” is no name of an AISV service and its element, such as “E317.CasOd”.</source>
            <translation>“%1” is no name of an AISV service and its element, such as “E317.CasOd”.</translation>
        </message>
        <message>
            <source>The value of “%1” must be the address of a namespace.</source>
            <translation>The value of “%1” must be the address of a namespace.</translation>
        </message>
        <message>
            <source>The value of “%1” must be the name of an XML element.</source>
            <translation>The value of “%1” must be the name of an XML element.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, line %2: %3</translation>
        </message>
        <message>
            <source>Correct the connection profile and try again.</source>
            <translation>Correct the connection profile and try again.</translation>
        </message>
        <message>
            <source>This profile was made for a newer Kmen.</source>
            <translation>This profile was made for a newer Kmen.</translation>
        </message>
        <message>
            <source>The connection profile %1 cannot be read.</source>
            <translation>The connection profile %1 cannot be read.</translation>
        </message>
        <message>
            <source>Check where the settings say it is.</source>
            <translation>Check where the settings say it is.</translation>
        </message>
        <message>
            <source>The connection profile %1 cannot be written.</source>
            <translation>The connection profile %1 cannot be written.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Check that its folder exists and that you may write there.</translation>
        </message>
        <message>
            <source>“%1” is not in the table of names: a misspelt name would change nothing.</source>
            <translation>“%1” is not in the table of names: a misspelt name would change nothing.</translation>
        </message>
        <message numerus="yes">
            <source>“subject” may have at most %n letter(s).</source>
            <translation>
                <numerusform>“subject” may have at most %n letter.</numerusform>
                <numerusform>“subject” may have at most %n letters.</numerusform>
            </translation>
        </message>
        <message>
            <source>The training registers' file %1 cannot be read.</source>
            <translation>The training registers' file %1 cannot be read.</translation>
        </message>
        <message>
            <source>Ask for the right to read their folder.</source>
            <translation>Ask for the right to read their folder.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Status</name>
        <message>
            <source>Give the request's identifiers to support.</source>
            <translation>Give the request's identifiers to support.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Try again in a few minutes.</translation>
        </message>
        <message>
            <source>Check what you have entered and try again.</source>
            <translation>Check what you have entered and try again.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the agenda, the role and this system are registered for the service.</source>
            <translation>Ask the administrator whether the agenda, the role and this system are registered for the service.</translation>
        </message>
        <message>
            <source>Let the client's identifier be checked; it may have been replaced by another one.</source>
            <translation>Let the client's identifier be checked; it may have been replaced by another one.</translation>
        </message>
        <message>
            <source>The register did not finish the request in time.</source>
            <translation>The register did not finish the request in time.</translation>
        </message>
        <message>
            <source>The request asks for more at once than the register allows.</source>
            <translation>The request asks for more at once than the register allows.</translation>
        </message>
        <message>
            <source>Lower the number of persons in one request in the settings.</source>
            <translation>Lower the number of persons in one request in the settings.</translation>
        </message>
        <message>
            <source>This office may not call the service of the registers.</source>
            <translation>This office may not call the service of the registers.</translation>
        </message>
        <message>
            <source>The register does not permit this request.</source>
            <translation>The register does not permit this request.</translation>
        </message>
        <message>
            <source>The registers do not know the person's identifier.</source>
            <translation>The registers do not know the person's identifier.</translation>
        </message>
        <message>
            <source>The person's identifier has been cancelled.</source>
            <translation>The person's identifier has been cancelled.</translation>
        </message>
        <message>
            <source>The person's source identifier has been cancelled.</source>
            <translation>The person's source identifier has been cancelled.</translation>
        </message>
        <message>
            <source>The address does not exist in RUIAN.</source>
            <translation>The address does not exist in RUIAN.</translation>
        </message>
        <message>
            <source>Choose the address again.</source>
            <translation>Choose the address again.</translation>
        </message>
        <message>
            <source>The address has been removed from RUIAN.</source>
            <translation>The address has been removed from RUIAN.</translation>
        </message>
        <message>
            <source>The service can be called only synchronously.</source>
            <translation>The service can be called only synchronously.</translation>
        </message>
        <message>
            <source>The service can be called only asynchronously.</source>
            <translation>The service can be called only asynchronously.</translation>
        </message>
        <message>
            <source>The register received the requests out of order.</source>
            <translation>The register received the requests out of order.</translation>
        </message>
        <message>
            <source>The time of the request differs too much from the time of the registers.</source>
            <translation>The time of the request differs too much from the time of the registers.</translation>
        </message>
        <message>
            <source>Let the clock of this computer be set.</source>
            <translation>Let the clock of this computer be set.</translation>
        </message>
        <message>
            <source>The registers no longer speak this version of the service.</source>
            <translation>The registers no longer speak this version of the service.</translation>
        </message>
        <message>
            <source>A newer version of Kmen is needed.</source>
            <translation>A newer version of Kmen is needed.</translation>
        </message>
        <message>
            <source>The registers do not know this version of the service.</source>
            <translation>The registers do not know this version of the service.</translation>
        </message>
        <message>
            <source>The register has already received this request.</source>
            <translation>The register has already received this request.</translation>
        </message>
        <message>
            <source>Look into the journal of calls for its outcome.</source>
            <translation>Look into the journal of calls for its outcome.</translation>
        </message>
        <message>
            <source>The register does not offer this service.</source>
            <translation>The register does not offer this service.</translation>
        </message>
        <message>
            <source>The register is out of service now.</source>
            <translation>The register is out of service now.</translation>
        </message>
        <message>
            <source>The register has found nothing.</source>
            <translation>The register has found nothing.</translation>
        </message>
        <message>
            <source>The register is still working on the request.</source>
            <translation>The register is still working on the request.</translation>
        </message>
        <message>
            <source>The register says that the data in the request are not valid.</source>
            <translation>The register says that the data in the request are not valid.</translation>
        </message>
        <message>
            <source>The register says that the request is not valid.</source>
            <translation>The register says that the request is not valid.</translation>
        </message>
        <message>
            <source>The request refers to a person who is not in its list.</source>
            <translation>The request refers to a person who is not in its list.</translation>
        </message>
        <message>
            <source>The register refused the request and did not say why.</source>
            <translation>The register refused the request and did not say why.</translation>
        </message>
        <message>
            <source>The information system could not reach the register.</source>
            <translation>The information system could not reach the register.</translation>
        </message>
        <message>
            <source>The registers could not reach the agenda information system.</source>
            <translation>The registers could not reach the agenda information system.</translation>
        </message>
        <message>
            <source>The register refused the request for a reason of its own.</source>
            <translation>The register refused the request for a reason of its own.</translation>
        </message>
        <message>
            <source>The register could not use the addresses in the request.</source>
            <translation>The register could not use the addresses in the request.</translation>
        </message>
        <message>
            <source>The register could not use the persons' identifiers.</source>
            <translation>The register could not use the persons' identifiers.</translation>
        </message>
        <message>
            <source>A value in the request is out of range.</source>
            <translation>A value in the request is out of range.</translation>
        </message>
        <message>
            <source>A value in the request is of a wrong type.</source>
            <translation>A value in the request is of a wrong type.</translation>
        </message>
        <message>
            <source>The register of persons had an error of its own.</source>
            <translation>The register of persons had an error of its own.</translation>
        </message>
        <message>
            <source>More records match than the register may give.</source>
            <translation>More records match than the register may give.</translation>
        </message>
        <message>
            <source>Add another item to the search.</source>
            <translation>Add another item to the search.</translation>
        </message>
        <message>
            <source>A person cannot be searched for by this combination of items.</source>
            <translation>A person cannot be searched for by this combination of items.</translation>
        </message>
        <message>
            <source>Fill in one of the permitted combinations.</source>
            <translation>Fill in one of the permitted combinations.</translation>
        </message>
        <message>
            <source>The request holds an item that the service does not allow.</source>
            <translation>The request holds an item that the service does not allow.</translation>
        </message>
        <message>
            <source>No such record is in the register.</source>
            <translation>No such record is in the register.</translation>
        </message>
        <message>
            <source>A part of the record could not be verified.</source>
            <translation>A part of the record could not be verified.</translation>
        </message>
        <message>
            <source>A part of the record was not found.</source>
            <translation>A part of the record was not found.</translation>
        </message>
        <message>
            <source>The batch of changes is no longer valid.</source>
            <translation>The batch of changes is no longer valid.</translation>
        </message>
        <message>
            <source>Start the reading of changes again.</source>
            <translation>Start the reading of changes again.</translation>
        </message>
        <message>
            <source>ORG does not know the agenda or the system that asks.</source>
            <translation>ORG does not know the agenda or the system that asks.</translation>
        </message>
        <message>
            <source>ORG does not know the agenda or the system asked for.</source>
            <translation>ORG does not know the agenda or the system asked for.</translation>
        </message>
        <message>
            <source>ORG does not know the earlier request that this one continues.</source>
            <translation>ORG does not know the earlier request that this one continues.</translation>
        </message>
        <message>
            <source>ORG does not know the group.</source>
            <translation>ORG does not know the group.</translation>
        </message>
        <message>
            <source>ORG has not finished the registration yet.</source>
            <translation>ORG has not finished the registration yet.</translation>
        </message>
        <message>
            <source>ORG had an error of its own.</source>
            <translation>ORG had an error of its own.</translation>
        </message>
        <message>
            <source>ORG has reached its limit of compromised identifiers.</source>
            <translation>ORG has reached its limit of compromised identifiers.</translation>
        </message>
        <message>
            <source>ORG has no keys for this agenda and system.</source>
            <translation>ORG has no keys for this agenda and system.</translation>
        </message>
        <message>
            <source>ORG could not tell the state of the identifier.</source>
            <translation>ORG could not tell the state of the identifier.</translation>
        </message>
        <message>
            <source>The request does not say for which time it asks.</source>
            <translation>The request does not say for which time it asks.</translation>
        </message>
        <message>
            <source>ORG does not know the person's identifier.</source>
            <translation>ORG does not know the person's identifier.</translation>
        </message>
        <message>
            <source>The person's identifier is no longer valid.</source>
            <translation>The person's identifier is no longer valid.</translation>
        </message>
        <message>
            <source>The person's identifier was compromised and replaced.</source>
            <translation>The person's identifier was compromised and replaced.</translation>
        </message>
        <message>
            <source>The person's identifier was replaced by a newer one.</source>
            <translation>The person's identifier was replaced by a newer one.</translation>
        </message>
        <message>
            <source>Two records turned out to be one person.</source>
            <translation>Two records turned out to be one person.</translation>
        </message>
        <message>
            <source>One record turned out to be two persons.</source>
            <translation>One record turned out to be two persons.</translation>
        </message>
        <message>
            <source>The register answered with a code that Kmen does not know.</source>
            <translation>The register answered with a code that Kmen does not know.</translation>
        </message>
        <message>
            <source>No organisation has this number.</source>
            <translation>No organisation has this number.</translation>
        </message>
        <message>
            <source>The number of the organisation is mistyped: its check digit is wrong.</source>
            <translation>The number of the organisation is mistyped: its check digit is wrong.</translation>
        </message>
        <message>
            <source>The number is assigned, but the organisation is not registered yet.</source>
            <translation>The number is assigned, but the organisation is not registered yet.</translation>
        </message>
        <message>
            <source>The number is reserved, but the organisation is not registered yet.</source>
            <translation>The number is reserved, but the organisation is not registered yet.</translation>
        </message>
        <message>
            <source>The number is not assigned to any organisation.</source>
            <translation>The number is not assigned to any organisation.</translation>
        </message>
        <message>
            <source>Some of the organisations are not in the register.</source>
            <translation>Some of the organisations are not in the register.</translation>
        </message>
        <message>
            <source>The request asks for more organisations than the register allows.</source>
            <translation>The request asks for more organisations than the register allows.</translation>
        </message>
        <message>
            <source>No organisation has changed in this period.</source>
            <translation>No organisation has changed in this period.</translation>
        </message>
        <message>
            <source>The office may not hide this request from the record.</source>
            <translation>The office may not hide this request from the record.</translation>
        </message>
        <message>
            <source>The organisation is a natural person, and the request does not ask for persons.</source>
            <translation>The organisation is a natural person, and the request does not ask for persons.</translation>
        </message>
        <message>
            <source>The organisation has bodies and officers that the request does not ask for.</source>
            <translation>The organisation has bodies and officers that the request does not ask for.</translation>
        </message>
        <message>
            <source>The organisation has establishments that the request does not ask for.</source>
            <translation>The organisation has establishments that the request does not ask for.</translation>
        </message>
        <message>
            <source>The register of inhabitants does not know the birth number.</source>
            <translation>The register of inhabitants does not know the birth number.</translation>
        </message>
        <message>
            <source>The birth number is mistyped.</source>
            <translation>The birth number is mistyped.</translation>
        </message>
        <message>
            <source>The register of inhabitants did not give an item.</source>
            <translation>The register of inhabitants did not give an item.</translation>
        </message>
        <message>
            <source>The claim was not taken.</source>
            <translation>The claim was not taken.</translation>
        </message>
        <message>
            <source>The publishing system could not process the request.</source>
            <translation>The publishing system could not process the request.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Transport</name>
        <message>
            <source>Ask the administrator to check the connection settings.</source>
            <translation>Ask the administrator to check the connection settings.</translation>
        </message>
        <message>
            <source>The server's certificate belongs to another server.</source>
            <translation>The server's certificate belongs to another server.</translation>
        </message>
        <message>
            <source>Do not go on. Ask the administrator to check the address of the registers.</source>
            <translation>Do not go on. Ask the administrator to check the address of the registers.</translation>
        </message>
        <message>
            <source>The server's certificate is not valid today.</source>
            <translation>The server's certificate is not valid today.</translation>
        </message>
        <message>
            <source>Check the date of this computer; otherwise the operator of the registers must renew it.</source>
            <translation>Check the date of this computer; otherwise the operator of the registers must renew it.</translation>
        </message>
        <message>
            <source>The server could not prove that it belongs to the registers.</source>
            <translation>The server could not prove that it belongs to the registers.</translation>
        </message>
        <message>
            <source>Do not go on. Ask the administrator to check the certificate of the authority.</source>
            <translation>Do not go on. Ask the administrator to check the certificate of the authority.</translation>
        </message>
        <message>
            <source>The certificate of this office has expired.</source>
            <translation>The certificate of this office has expired.</translation>
        </message>
        <message>
            <source>A new certificate must be requested from DIA and put into the settings.</source>
            <translation>A new certificate must be requested from DIA and put into the settings.</translation>
        </message>
        <message>
            <source>The registers refused the certificate of this office.</source>
            <translation>The registers refused the certificate of this office.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the certificate belongs to this environment.</source>
            <translation>Ask the administrator whether the certificate belongs to this environment.</translation>
        </message>
        <message>
            <source>A secure connection to the registers could not be established.</source>
            <translation>A secure connection to the registers could not be established.</translation>
        </message>
        <message>
            <source>The registers ended the connection without an answer.</source>
            <translation>The registers ended the connection without an answer.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, ask the administrator whether the registers accept the certificate of this office.</source>
            <translation>Try again; if it goes on, ask the administrator whether the registers accept the certificate of this office.</translation>
        </message>
        <message>
            <source>Check the network and try again in a few minutes.</source>
            <translation>Check the network and try again in a few minutes.</translation>
        </message>
        <message>
            <source>The registers do not answer.</source>
            <translation>The registers do not answer.</translation>
        </message>
        <message>
            <source>The address of the registers was not found in the network.</source>
            <translation>The address of the registers was not found in the network.</translation>
        </message>
        <message>
            <source>The connection to the registers was broken before the whole answer came.</source>
            <translation>The connection to the registers was broken before the whole answer came.</translation>
        </message>
        <message>
            <source>The registers did not answer in time.</source>
            <translation>The registers did not answer in time.</translation>
        </message>
        <message>
            <source>The registers cannot be reached.</source>
            <translation>The registers cannot be reached.</translation>
        </message>
        <message>
            <source>The certificate of the authority cannot be read.</source>
            <translation>The certificate of the authority cannot be read.</translation>
        </message>
        <message>
            <source>The file of the authority holds no certificate.</source>
            <translation>The file of the authority holds no certificate.</translation>
        </message>
        <message>
            <source>The certificate of this office cannot be read.</source>
            <translation>The certificate of this office cannot be read.</translation>
        </message>
        <message>
            <source>The certificate of this office cannot be opened with the passphrase.</source>
            <translation>The certificate of this office cannot be opened with the passphrase.</translation>
        </message>
        <message>
            <source>Enter the passphrase again; if it is right, the file is damaged or protected by an outdated cipher.</source>
            <translation>Enter the passphrase again; if it is right, the file is damaged or protected by an outdated cipher.</translation>
        </message>
        <message>
            <source>The registers do not let this office in.</source>
            <translation>The registers do not let this office in.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the certificate is registered for this environment.</source>
            <translation>Ask the administrator whether the certificate is registered for this environment.</translation>
        </message>
        <message>
            <source>There is no such service at the address of the registers.</source>
            <translation>There is no such service at the address of the registers.</translation>
        </message>
        <message>
            <source>The request is too large for the registers.</source>
            <translation>The request is too large for the registers.</translation>
        </message>
        <message>
            <source>Lower the number of persons in one request in the settings.</source>
            <translation>Lower the number of persons in one request in the settings.</translation>
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation>Try again in a few minutes.</translation>
        </message>
        <message>
            <source>The registers are out of service or overloaded.</source>
            <translation>The registers are out of service or overloaded.</translation>
        </message>
        <message>
            <source>The server answers, but not as the registers do.</source>
            <translation>The server answers, but not as the registers do.</translation>
        </message>
        <message>
            <source>The request could not be sent.</source>
            <translation>The request could not be sent.</translation>
        </message>
        <message>
            <source>The answer is larger than any answer of the registers may be.</source>
            <translation>The answer is larger than any answer of the registers may be.</translation>
        </message>
        <message>
            <source>Give the request's identifiers to support.</source>
            <translation>Give the request's identifiers to support.</translation>
        </message>
        <message>
            <source>The call was cancelled.</source>
            <translation>The call was cancelled.</translation>
        </message>
        <message>
            <source>The server packs its answers, which was not asked for.</source>
            <translation>The server packs its answers, which was not asked for.</translation>
        </message>
        <message>
            <source>The registers refused the certificate of this office: it has expired.</source>
            <translation>The registers refused the certificate of this office: it has expired.</translation>
        </message>
        <message>
            <source>The registers refused the certificate of this office: it has been revoked.</source>
            <translation>The registers refused the certificate of this office: it has been revoked.</translation>
        </message>
        <message>
            <source>The registers refused the certificate of this office: they do not know its authority.</source>
            <translation>The registers refused the certificate of this office: they do not know its authority.</translation>
        </message>
        <message>
            <source>The registers ask for a certificate of this office, and none was shown.</source>
            <translation>The registers ask for a certificate of this office, and none was shown.</translation>
        </message>
        <message>
            <source>Ask the administrator to put the certificate into the connection settings.</source>
            <translation>Ask the administrator to put the certificate into the connection settings.</translation>
        </message>
        <message>
            <source>The proxy did not accept the user name or the password.</source>
            <translation>The proxy did not accept the user name or the password.</translation>
        </message>
        <message>
            <source>Check the user of the proxy in the connection profile and its password in the key store.</source>
            <translation>Check the user of the proxy in the connection profile and its password in the key store.</translation>
        </message>
        <message>
            <source>The proxy does not let us through to the registers.</source>
            <translation>The proxy does not let us through to the registers.</translation>
        </message>
        <message>
            <source>Check the proxy in the connection profile, or ask the administrator of the network.</source>
            <translation>Check the proxy in the connection profile, or ask the administrator of the network.</translation>
        </message>
        <message>
            <source>The registers refused the secure connection.</source>
            <translation>The registers refused the secure connection.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the registers accept the certificate of this office and its kind of key.</source>
            <translation>Ask the administrator whether the registers accept the certificate of this office and its kind of key.</translation>
        </message>
    </context>
    <context>
        <name>kmen::egon::Wire</name>
        <message>
            <source>The message is not XML, or it ends in the middle.</source>
            <translation>The message is not XML, or it ends in the middle.</translation>
        </message>
        <message>
            <source>The message holds what no message of the registers may hold.</source>
            <translation>The message holds what no message of the registers may hold.</translation>
        </message>
        <message>
            <source>The message belongs to another service.</source>
            <translation>The message belongs to another service.</translation>
        </message>
        <message>
            <source>The message refers to a person who is not in its list.</source>
            <translation>The message refers to a person who is not in its list.</translation>
        </message>
        <message>
            <source>The message is a report of a failure.</source>
            <translation>The message is a report of a failure.</translation>
        </message>
        <message>
            <source>The message does not fit the description of the service.</source>
            <translation>The message does not fit the description of the service.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, give the request's identifiers to support.</source>
            <translation>Try again. If it happens again, give the request's identifiers to support.</translation>
        </message>
    </context>
    <context>
        <name>kmen::genealogy::GenealogyGraph</name>
        <message>
            <source>circle</source>
            <translation>circle</translation>
        </message>
        <message numerus="yes">
            <source>%n more, one after another</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more, one after another</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>no client of ours</source>
            <translation>no client of ours</translation>
        </message>
        <message>
            <source>%1, our client</source>
            <translation>%1, our client</translation>
        </message>
        <message>
            <source>%1, no client</source>
            <translation>%1, no client</translation>
        </message>
        <message>
            <source>Genealogy; the arrows walk along the edges</source>
            <translation>Genealogy; the arrows walk along the edges</translation>
        </message>
    </context>
    <context>
        <name>kmen::genealogy::GenealogyPage</name>
        <message>
            <source>Ask ORG (E77, E71)…</source>
            <translation>Ask ORG (E77, E71)…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Open the client</translation>
        </message>
        <message>
            <source>Open an identity case</source>
            <translation>Open an identity case</translation>
        </message>
        <message>
            <source>Show long chains whole</source>
            <translation>Show long chains whole</translation>
        </message>
        <message>
            <source>Identifiers of the genealogy</source>
            <translation>Identifiers of the genealogy</translation>
        </message>
        <message>
            <source>Genealogy of identifiers</source>
            <translation>Genealogy of identifiers</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>KID, or a name and a birth date</source>
            <translation>KID, or a name and a birth date</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Whose genealogy?</source>
            <translation>Whose genealogy?</translation>
        </message>
        <message>
            <source>Write a client's number or name, or come here from a client's card. What we keep is shown at once; what the registers say is read when you ask for it, with a purpose.</source>
            <translation>Write a client's number or name, or come here from a client's card. What we keep is shown at once; what the registers say is read when you ask for it, with a purpose.</translation>
        </message>
        <message>
            <source>Ask ORG for the genealogy (E77, E71)</source>
            <translation>Ask ORG for the genealogy (E77, E71)</translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Nobody fits.</translation>
        </message>
        <message>
            <source>More clients fit; add the birth date or write the KID.</source>
            <translation>More clients fit; add the birth date or write the KID.</translation>
        </message>
        <message>
            <source>There is no genealogy</source>
            <translation>There is no genealogy</translation>
        </message>
        <message>
            <source>Source: ORG, E77 and E71, %1 · %2 – %3</source>
            <translation>Source: ORG, E77 and E71, %1 · %2 – %3</translation>
        </message>
        <message>
            <source>Only what we keep; the registers were not asked</source>
            <translation>Only what we keep; the registers were not asked</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>An identity case of this client waits for a decision.</source>
            <translation>An identity case of this client waits for a decision.</translation>
        </message>
        <message>
            <source>The period is not right; write two dates, the earlier first.</source>
            <translation>The period is not right; write two dates, the earlier first.</translation>
        </message>
        <message>
            <source>Ask ORG for the genealogy?</source>
            <translation>Ask ORG for the genealogy?</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>Genealogy (E77, E71)</source>
            <translation>Genealogy (E77, E71)</translation>
        </message>
        <message>
            <source>Go to the identity case</source>
            <translation>Go to the identity case</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
        <message>
            <source>Save the genealogy</source>
            <translation>Save the genealogy</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF document (*.pdf)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG drawing (*.svg)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
        <message>
            <source>Calls in the journal</source>
            <translation>Calls in the journal</translation>
        </message>
        <message>
            <source>Identifiers of a client from the left to the right: predecessors, then successors. A full frame is valid, cut corners have ended, a dashed frame is unknown to ORG; the bar at the left says that it is ours. A dashed line is what we know and ORG did not say. The years above the columns say when the office learned of them.

Arrows walk along the edges, Ctrl with arrows moves the drawing, + and − zoom, 0 fits it; Enter opens the client. The table below says the same.</source>
            <translation>Identifiers of a client from the left to the right: predecessors, then successors. A full frame is valid, cut corners have ended, a dashed frame is unknown to ORG; the bar at the left says that it is ours. A dashed line is what we know and ORG did not say. The years above the columns say when the office learned of them.

Arrows walk along the edges, Ctrl with arrows moves the drawing, + and − zoom, 0 fits it; Enter opens the client. The table below says the same.</translation>
        </message>
        <message>
            <source>ORG is asked for predecessors and successors of %1 (E77) and for the validity of all that it names (E71). The register records who asked and why.</source>
            <translation>ORG is asked for predecessors and successors of %1 (E77) and for the validity of all that it names (E71). The register records who asked and why.</translation>
        </message>
    </context>
    <context>
        <name>kmen::genealogy::NodesModel</name>
        <message>
            <source>Identifier</source>
            <translation>Identifier</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>With us</source>
            <translation>With us</translation>
        </message>
        <message>
            <source>Predecessors</source>
            <translation>Predecessors</translation>
        </message>
        <message>
            <source>Successors</source>
            <translation>Successors</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>Agenda · system</source>
            <translation>Agenda · system</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify</name>
        <message>
            <source>New client.</source>
            <translation>New client.</translation>
        </message>
        <message>
            <source>Linked to an existing client.</source>
            <translation>Linked to an existing client.</translation>
        </message>
        <message>
            <source>Identifying</source>
            <translation>Identifying</translation>
        </message>
        <message>
            <source>This row was not asked about: the work had to stop before it.</source>
            <translation>This row was not asked about: the work had to stop before it.</translation>
        </message>
        <message>
            <source>The file has a column “%1” that is not known.</source>
            <translation>The file has a column “%1” that is not known.</translation>
        </message>
        <message>
            <source>Use these column names: %1.</source>
            <translation>Use these column names: %1.</translation>
        </message>
        <message>
            <source>The file has the column “%1” twice.</source>
            <translation>The file has the column “%1” twice.</translation>
        </message>
        <message>
            <source>The file has no column with data to search by.</source>
            <translation>The file has no column with data to search by.</translation>
        </message>
        <message>
            <source>The value in the column “%1” cannot be read.</source>
            <translation>The value in the column “%1” cannot be read.</translation>
        </message>
        <message>
            <source>For combination %1 still needed: %2.</source>
            <translation>For combination %1 still needed: %2.</translation>
        </message>
        <message>
            <source>These data do not make any of the permitted combinations.</source>
            <translation>These data do not make any of the permitted combinations.</translation>
        </message>
        <message>
            <source>The register found the person but gave no identifier.</source>
            <translation>The register found the person but gave no identifier.</translation>
        </message>
        <message>
            <source>Ask the administrator whether the role may read AIFO.</source>
            <translation>Ask the administrator whether the role may read AIFO.</translation>
        </message>
        <message>
            <source>Only a person that was found can be taken over.</source>
            <translation>Only a person that was found can be taken over.</translation>
        </message>
        <message>
            <source>The client could not be linked to the person.</source>
            <translation>The client could not be linked to the person.</translation>
        </message>
        <message>
            <source>A document needs both its number and its kind.</source>
            <translation>A document needs both its number and its kind.</translation>
        </message>
        <message>
            <source>Nobody fits these data.</source>
            <translation>Nobody fits these data.</translation>
        </message>
        <message>
            <source>More than one person fits; add another item.</source>
            <translation>More than one person fits; add another item.</translation>
        </message>
        <message>
            <source>This file of persons is no longer here.</source>
            <translation>This file of persons is no longer here.</translation>
        </message>
        <message>
            <source>This file is being worked on now.</source>
            <translation>This file is being worked on now.</translation>
        </message>
        <message>
            <source>Pause the work first.</source>
            <translation>Pause the work first.</translation>
        </message>
        <message>
            <source>The registers did not answer about some rows; go on to ask again.</source>
            <translation>The registers did not answer about some rows; go on to ask again.</translation>
        </message>
        <message>
            <source>The work was stopped before its end.</source>
            <translation>The work was stopped before its end.</translation>
        </message>
        <message>
            <source>Two columns are used as “%1”.</source>
            <translation>Two columns are used as “%1”.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Leave one of them out.</translation>
        </message>
        <message>
            <source>No column is used to search by.</source>
            <translation>No column is used to search by.</translation>
        </message>
        <message>
            <source>Say what at least one column holds.</source>
            <translation>Say what at least one column holds.</translation>
        </message>
        <message>
            <source>Clients not identified yet</source>
            <translation>Clients not identified yet</translation>
        </message>
        <message>
            <source>No client waits to be identified.</source>
            <translation>No client waits to be identified.</translation>
        </message>
        <message>
            <source>A client was to be linked to a person whom another client is already.</source>
            <translation>A client was to be linked to a person whom another client is already.</translation>
        </message>
        <message>
            <source>An identity case about the two clients was opened; an administrator of the registry decides it.</source>
            <translation>An identity case about the two clients was opened; an administrator of the registry decides it.</translation>
        </message>
        <message>
            <source>Already a client, read again.</source>
            <translation>Already a client, read again.</translation>
        </message>
        <message>
            <source>The value in the column “%1” is not a RÚIAN code.</source>
            <translation>The value in the column “%1” is not a RÚIAN code.</translation>
        </message>
        <message>
            <source>A client was made of a person found in the register although another client looks like the person.</source>
            <translation>A client was made of a person found in the register although another client looks like the person.</translation>
        </message>
        <message>
            <source>The client has been identified.</source>
            <translation>The client has been identified.</translation>
        </message>
        <message>
            <source>More than one person of the register fits the client's data.</source>
            <translation>More than one person of the register fits the client's data.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::AddressField</name>
        <message>
            <source>street, number and municipality, or the RÚIAN code</source>
            <translation>street, number and municipality, or the RÚIAN code</translation>
        </message>
        <message>
            <source>Addresses found</source>
            <translation>Addresses found</translation>
        </message>
        <message>
            <source>Looking in RÚIAN…</source>
            <translation>Looking in RÚIAN…</translation>
        </message>
        <message>
            <source>%1, code %2</source>
            <translation>%1, code %2</translation>
        </message>
        <message>
            <source>○ RÚIAN has no such address. Check the letters with their diacritics, or write the code.</source>
            <translation>○ RÚIAN has no such address. Check the letters with their diacritics, or write the code.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es): choose one with the arrows and Enter.</source>
            <translation>
                <numerusform>%n address: choose it with the arrows and Enter.</numerusform>
                <numerusform>%n addresses: choose one with the arrows and Enter.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ RÚIAN code %1</source>
            <translation>✓ RÚIAN code %1</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <comment>address</comment>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>%1 The code can be written by hand.</source>
            <translation>%1 The code can be written by hand.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BatchRowsModel</name>
        <message>
            <source>✓ identified</source>
            <translation>✓ identified</translation>
        </message>
        <message>
            <source>○ nobody</source>
            <translation>○ nobody</translation>
        </message>
        <message>
            <source>⚠ more persons</source>
            <translation>⚠ more persons</translation>
        </message>
        <message>
            <source>– not permitted</source>
            <translation>– not permitted</translation>
        </message>
        <message>
            <source>! error</source>
            <translation>! error</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Person as written in the file</source>
            <translation>Person as written in the file</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>KID</source>
            <translation>KID</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>… waits</source>
            <translation>… waits</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BatchesModel</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
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
            <translation>Files of persons</translation>
        </message>
        <message>
            <source>A table saved as CSV: one person a row. Choose it, or drop it here; nothing is sent before you confirm.</source>
            <translation>A table saved as CSV: one person a row. Choose it, or drop it here; nothing is sent before you confirm.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>No file has been identified here yet.</source>
            <translation>No file has been identified here yet.</translation>
        </message>
        <message>
            <source>Many persons at once</source>
            <translation>Many persons at once</translation>
        </message>
        <message>
            <source>The file is checked first: which rows meet a permitted combination and which do not. The work can be paused and goes on also after the desk was closed; the result can be saved as a table.</source>
            <translation>The file is checked first: which rows meet a permitted combination and which do not. The work can be paused and goes on also after the desk was closed; the result can be saved as a table.</translation>
        </message>
        <message>
            <source>Choose a file of persons…</source>
            <translation>Choose a file of persons…</translation>
        </message>
        <message>
            <source>Choose a table of persons</source>
            <translation>Choose a table of persons</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt);;All files (*)</source>
            <translation>Tables (*.csv *.txt);;All files (*)</translation>
        </message>
        <message numerus="yes">
            <source>The register of inhabitants (ROB, service E278) will be asked %n time(s). It records who looked and for what purpose.</source>
            <translation>
                <numerusform>The register of inhabitants (ROB, service E278) will be asked %n time. It records who looked and for what purpose.</numerusform>
                <numerusform>The register of inhabitants (ROB, service E278) will be asked %n times. It records who looked and for what purpose.</numerusform>
            </translation>
        </message>
        <message>
            <source>Persons found become clients and are subscribed to notices of changes.</source>
            <translation>Persons found become clients and are subscribed to notices of changes.</translation>
        </message>
        <message>
            <source>Persons found become clients; nothing is subscribed.</source>
            <translation>Persons found become clients; nothing is subscribed.</translation>
        </message>
        <message>
            <source>With %1 calls a second, the most that is permitted, this takes at least %2. You can pause it at any time.</source>
            <translation>With %1 calls a second, the most that is permitted, this takes at least %2. You can pause it at any time.</translation>
        </message>
        <message>
            <source>Identify the persons of %1?</source>
            <translation>Identify the persons of %1?</translation>
        </message>
        <message>
            <source>Identify</source>
            <translation>Identify</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Save the result</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>%1-result.csv</source>
            <translation>%1-result.csv</translation>
        </message>
        <message>
            <source>Remove %1 from the desk?</source>
            <translation>Remove %1 from the desk?</translation>
        </message>
        <message>
            <source>The rows of the file and their results are deleted here. The clients that came of it stay, and so do the file itself and results that were saved.</source>
            <translation>The rows of the file and their results are deleted here. The clients that came of it stay, and so do the file itself and results that were saved.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Clients not identified yet…</source>
            <translation>Clients not identified yet…</translation>
        </message>
        <message>
            <source>Clients of the office who have no identifier of the registers</source>
            <translation>Clients of the office who have no identifier of the registers</translation>
        </message>
        <message>
            <source>Reading clients who are not identified yet</source>
            <translation>Reading clients who are not identified yet</translation>
        </message>
        <message>
            <source>%1-not-identified.csv</source>
            <translation>%1-not-identified.csv</translation>
        </message>
        <message>
            <source>It is asked in the role %1.</source>
            <translation>It is asked in the role %1.</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BulkRuns</name>
        <message>
            <source>Identifying a file of persons</source>
            <translation>Identifying a file of persons</translation>
        </message>
        <message numerus="yes">
            <source>all rows are answered, %n identified</source>
            <translation>
                <numerusform>all rows are answered, %n identified</numerusform>
                <numerusform>all rows are answered, %n identified</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) wait</source>
            <translation>
                <numerusform>%n row waits</numerusform>
                <numerusform>%n rows wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BulkSetup</name>
        <message>
            <source>Subscribe those found to notices of changes</source>
            <translation>Subscribe those found to notices of changes</translation>
        </message>
        <message>
            <source>Rows that will not be asked about</source>
            <translation>Rows that will not be asked about</translation>
        </message>
        <message>
            <source>Identify…</source>
            <translation>Identify…</translation>
        </message>
        <message>
            <source>with diacritics</source>
            <translation>with diacritics</translation>
        </message>
        <message>
            <source>without diacritics</source>
            <translation>without diacritics</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>strict</translation>
        </message>
        <message>
            <source>Comparison of names</source>
            <translation>Comparison of names</translation>
        </message>
        <message>
            <source>&amp;Comparison of names</source>
            <translation>&amp;Comparison of names</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Another file…</translation>
        </message>
        <message>
            <source>tabulator</source>
            <translation>tabulator</translation>
        </message>
        <message>
            <source>— not searched by —</source>
            <translation>— not searched by —</translation>
        </message>
        <message>
            <source>The same data as on line %1; it gets that line's result.</source>
            <translation>The same data as on line %1; it gets that line's result.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) meet no permitted combination.</source>
            <translation>
                <numerusform>%n row meets no permitted combination.</numerusform>
                <numerusform>%n rows meet no permitted combination.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) hold a value that cannot be read.</source>
            <translation>
                <numerusform>%n row holds a value that cannot be read.</numerusform>
                <numerusform>%n rows hold a value that cannot be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) repeat another one and are not asked about twice.</source>
            <translation>
                <numerusform>%n row repeats another one and is not asked about twice.</numerusform>
                <numerusform>%n rows repeat another one and are not asked about twice.</numerusform>
            </translation>
        </message>
        <message>
            <source>No row can be asked about</source>
            <translation>No row can be asked about</translation>
        </message>
        <message numerus="yes">
            <source>All %n row(s) can be asked about</source>
            <translation>
                <numerusform>The %n row can be asked about</numerusform>
                <numerusform>All %n rows can be asked about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s) can be asked about</source>
            <translation>
                <numerusform>%1 of %n row can be asked about</numerusform>
                <numerusform>%1 of %n rows can be asked about</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) · letters in %1 · columns divided by %2</source>
            <translation>
                <numerusform>%n row · letters in %1 · columns divided by %2</numerusform>
                <numerusform>%n rows · letters in %1 · columns divided by %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) of the office without an identifier of the registers; who is found is linked to the client.</source>
            <translation>
                <numerusform>%n client of the office without an identifier of the registers; who is found is linked to the client.</numerusform>
                <numerusform>%n clients of the office without an identifier of the registers; who is found is linked to the client.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) of E278, at least %1.</source>
            <translation>
                <numerusform>%n call of E278, at least %1.</numerusform>
                <numerusform>%n calls of E278, at least %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) of E278 and up to %1 to subscribe, at least %2.</source>
            <translation>
                <numerusform>%n call of E278 and up to %1 to subscribe, at least %2.</numerusform>
                <numerusform>%n calls of E278 and up to %1 to subscribe, at least %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Nothing has been sent to the registers yet.</source>
            <translation>%1 Nothing has been sent to the registers yet.</translation>
        </message>
        <message>
            <source>&amp;Agenda and role</source>
            <translation>&amp;Agenda and role</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::BulkView</name>
        <message>
            <source>running</source>
            <translation>running</translation>
        </message>
        <message>
            <source>pausing</source>
            <translation>pausing</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stopped</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>Rows of the file and their results</source>
            <translation>Rows of the file and their results</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Save the result…</source>
            <translation>Save the result…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Rows answered</source>
            <translation>Rows answered</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Which rows are shown</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s) answered · %2 · %3 · purpose: %4</source>
            <translation>
                <numerusform>%1 of %n row answered · %2 · %3 · purpose: %4</numerusform>
                <numerusform>%1 of %n rows answered · %2 · %3 · purpose: %4</numerusform>
            </translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>All %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>✓ identified 12</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>… waiting %1</source>
            <translation>… waiting %1</translation>
        </message>
        <message>
            <source>Another file is being worked on; wait or pause it</source>
            <translation>Another file is being worked on; wait or pause it</translation>
        </message>
        <message>
            <source>Rows that were answered are kept; going on asks only the rest.</source>
            <translation>Rows that were answered are kept; going on asks only the rest.</translation>
        </message>
        <message>
            <source>The result was saved</source>
            <translation>The result was saved</translation>
        </message>
        <message>
            <source>Choose another folder or close the file elsewhere.</source>
            <translation>Choose another folder or close the file elsewhere.</translation>
        </message>
        <message>
            <source>Save those not identified…</source>
            <translation>Save those not identified…</translation>
        </message>
        <message>
            <source>The same columns and why; corrected, the file can be identified again</source>
            <translation>The same columns and why; corrected, the file can be identified again</translation>
        </message>
        <message>
            <source> · kept here until %1</source>
            <translation> · kept here until %1</translation>
        </message>
        <message>
            <source> · in the role %1</source>
            <translation> · in the role %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::ComparisonModel</name>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Register of inhabitants</source>
            <translation>Register of inhabitants</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>✓ same</source>
            <translation>✓ same</translation>
        </message>
        <message>
            <source>≠ differs</source>
            <translation>≠ differs</translation>
        </message>
        <message>
            <source>← only ours</source>
            <translation>← only ours</translation>
        </message>
        <message>
            <source>→ only ROB</source>
            <translation>→ only ROB</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::IdentifyForm</name>
        <message>
            <source>Identify in ROB</source>
            <translation>Identify in ROB</translation>
        </message>
        <message>
            <source>12. 5. 1978</source>
            <translation>12. 5. 1978</translation>
        </message>
        <message>
            <source>municipality code, or: Vienna, 040</source>
            <translation>municipality code, or: Vienna, 040</translation>
        </message>
        <message>
            <source>203</source>
            <translation>203</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Certificate, serial number</source>
            <translation>Certificate, serial number</translation>
        </message>
        <message>
            <source>Certificate, issuer</source>
            <translation>Certificate, issuer</translation>
        </message>
        <message>
            <source>▾ Further data</source>
            <translation>▾ Further data</translation>
        </message>
        <message>
            <source>▸ Further data: birth place, citizenship, death, family state, certificate</source>
            <translation>▸ Further data: birth place, citizenship, death, family state, certificate</translation>
        </message>
        <message>
            <source>diacritics</source>
            <translation>diacritics</translation>
        </message>
        <message>
            <source>without diacritics</source>
            <translation>without diacritics</translation>
        </message>
        <message>
            <source>strict</source>
            <translation>strict</translation>
        </message>
        <message>
            <source>Comparison of names: %1</source>
            <translation>Comparison of names: %1</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>Purpose of reading</source>
            <translation>Purpose of reading</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>— not given —</source>
            <translation>— not given —</translation>
        </message>
        <message>
            <source>Document, kind</source>
            <translation>Document, kind</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>Document, number</source>
            <translation>Document, number</translation>
        </message>
        <message>
            <source>Document: kind, number</source>
            <translation>Document: kind, number</translation>
        </message>
        <message>
            <source>This cannot be read as: %1</source>
            <translation>This cannot be read as: %1</translation>
        </message>
        <message>
            <source>Surer: for combination %1 add %2.</source>
            <translation>Surer: for combination %1 add %2.</translation>
        </message>
        <message>
            <source>One item cannot be read: %1</source>
            <translation>One item cannot be read: %1</translation>
        </message>
        <message>
            <source>Write the purpose of reading; the register records it.</source>
            <translation>Write the purpose of reading; the register records it.</translation>
        </message>
        <message>
            <source>Combination %1 is complete: %2</source>
            <translation>Combination %1 is complete: %2</translation>
        </message>
        <message>
            <source>Fill one of the permitted combinations</source>
            <translation>Fill one of the permitted combinations</translation>
        </message>
        <message>
            <source>The usual one: surname, given name and birth date. The document number alone with its kind is the surest.</source>
            <translation>The usual one: surname, given name and birth date. The document number alone with its kind is the surest.</translation>
        </message>
        <message>
            <source>ROB refuses a search that is not one of the eleven combinations.</source>
            <translation>ROB refuses a search that is not one of the eleven combinations.</translation>
        </message>
        <message>
            <source>Address (choose one from the list)</source>
            <translation>Address (choose one from the list)</translation>
        </message>
        <message>
            <source>Agenda and role</source>
            <translation>Agenda and role</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::IdentifyPage</name>
        <message>
            <source>The register looks for exactly what you write. Fill one of the permitted combinations.</source>
            <translation>The register looks for exactly what you write. Fill one of the permitted combinations.</translation>
        </message>
        <message>
            <source>Taking the person over</source>
            <translation>Taking the person over</translation>
        </message>
        <message>
            <source>Identify another person (clear the form)</source>
            <translation>Identify another person (clear the form)</translation>
        </message>
        <message>
            <source>Identifying a person in ROB</source>
            <translation>Identifying a person in ROB</translation>
        </message>
        <message>
            <source>Who is identified</source>
            <translation>Who is identified</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>One person</translation>
        </message>
        <message>
            <source>Persons in a file</source>
            <translation>Persons in a file</translation>
        </message>
        <message>
            <source>Identify persons in a file</source>
            <translation>Identify persons in a file</translation>
        </message>
        <message>
            <source>Looking for an address in RÚIAN</source>
            <translation>Looking for an address in RÚIAN</translation>
        </message>
        <message>
            <source>Write what you know about the person. The box under the form says which of the eleven permitted combinations is met, or what is missing on the shortest way to one. Ctrl+Enter asks the register.

One person: compare it with our client, then link, update or create. Nobody: the page says what to try. More persons: the page says which item would help.

Many persons: choose “Persons in a file”, say what its columns hold, read the dry run, and confirm. The work can be paused and goes on also after the desk was closed.

The register records who asked and for what purpose.</source>
            <translation>Write what you know about the person. The box under the form says which of the eleven permitted combinations is met, or what is missing on the shortest way to one. Ctrl+Enter asks the register.

One person: compare it with our client, then link, update or create. Nobody: the page says what to try. More persons: the page says which item would help.

Many persons: choose “Persons in a file”, say what its columns hold, read the dry run, and confirm. The work can be paused and goes on also after the desk was closed.

The register records who asked and for what purpose.</translation>
        </message>
        <message>
            <source>Identify</source>
            <comment>title of the workplace</comment>
            <translation>Identify</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::LeftOutModel</name>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Why it will not be asked about</source>
            <translation>Why it will not be asked about</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::ResultView</name>
        <message>
            <source>The person found beside our client</source>
            <translation>The person found beside our client</translation>
        </message>
        <message>
            <source>Subscribe to notices of changes</source>
            <translation>Subscribe to notices of changes</translation>
        </message>
        <message>
            <source>Create a new client</source>
            <translation>Create a new client</translation>
        </message>
        <message>
            <source>Client to compare with</source>
            <translation>Client to compare with</translation>
        </message>
        <message>
            <source>The answer of ROB will be here</source>
            <translation>The answer of ROB will be here</translation>
        </message>
        <message>
            <source>The register looks for exactly what you write, without wildcards. When it finds one person, you compare it with our clients and take it over.</source>
            <translation>The register looks for exactly what you write, without wildcards. When it finds one person, you compare it with our clients and take it over.</translation>
        </message>
        <message>
            <source>Asking the register of inhabitants…</source>
            <translation>Asking the register of inhabitants…</translation>
        </message>
        <message>
            <source>E278. You can go on working meanwhile.</source>
            <translation>E278. You can go on working meanwhile.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>✓ %1 is a client now: %2</source>
            <translation>✓ %1 is a client now: %2</translation>
        </message>
        <message>
            <source>✓ Client %2 is identified as %1</source>
            <translation>✓ Client %2 is identified as %1</translation>
        </message>
        <message>
            <source>✓ Client %2 was read again: %1</source>
            <translation>✓ Client %2 was read again: %1</translation>
        </message>
        <message>
            <source>Subscribed: the registers will announce every change.</source>
            <translation>Subscribed: the registers will announce every change.</translation>
        </message>
        <message>
            <source>The subscription waits: the next distribution will make it.</source>
            <translation>The subscription waits: the next distribution will make it.</translation>
        </message>
        <message>
            <source>Not subscribed: changes will not be announced.</source>
            <translation>Not subscribed: changes will not be announced.</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Open the client</translation>
        </message>
        <message>
            <source>compare without diacritics</source>
            <translation>compare without diacritics</translation>
        </message>
        <message>
            <source>check the birth date and the order of names</source>
            <translation>check the birth date and the order of names</translation>
        </message>
        <message>
            <source>try the birth surname instead of the surname</source>
            <translation>try the birth surname instead of the surname</translation>
        </message>
        <message>
            <source>look for the document number with its kind</source>
            <translation>look for the document number with its kind</translation>
        </message>
        <message>
            <source>○ Nobody was found</source>
            <translation>○ Nobody was found</translation>
        </message>
        <message>
            <source>Try, in this order: %1.</source>
            <translation>Try, in this order: %1.</translation>
        </message>
        <message>
            <source>⚠ More persons fit</source>
            <translation>⚠ More persons fit</translation>
        </message>
        <message>
            <source>The register does not say which. One of these would help: %1.</source>
            <translation>The register does not say which. One of these would help: %1.</translation>
        </message>
        <message>
            <source>Exactly one person was found</source>
            <translation>Exactly one person was found</translation>
        </message>
        <message>
            <source>%1 · %2 s · request %3</source>
            <translation>%1 · %2 s · request %3</translation>
        </message>
        <message>
            <source>%1, KID %2</source>
            <translation>%1, KID %2</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Client %1</translation>
        </message>
        <message>
            <source>The person is not a client yet</source>
            <translation>The person is not a client yet</translation>
        </message>
        <message>
            <source>Take over as a client</source>
            <translation>Take over as a client</translation>
        </message>
        <message>
            <source>No client of ours has the same name and birth date, or the same document.</source>
            <translation>No client of ours has the same name and birth date, or the same document.</translation>
        </message>
        <message>
            <source>This person is already our client %1</source>
            <translation>This person is already our client %1</translation>
        </message>
        <message>
            <source>Update client %1</source>
            <translation>Update client %1</translation>
        </message>
        <message>
            <source>Our data are the same as the register's.</source>
            <translation>Our data are the same as the register's.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) differ; the register's are newer.</source>
            <translation>
                <numerusform>%n item differs; the register's is newer.</numerusform>
                <numerusform>%n items differ; the register's are newer.</numerusform>
            </translation>
        </message>
        <message>
            <source>A similar client is already here. Compare before you create a new one.</source>
            <translation>A similar client is already here. Compare before you create a new one.</translation>
        </message>
        <message>
            <source>Link to client %1</source>
            <translation>Link to client %1</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) differ; the register's values would replace ours, with history.</source>
            <translation>
                <numerusform>%n item differs; the register's value would replace ours, with history.</numerusform>
                <numerusform>%n items differ; the register's values would replace ours, with history.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open an identity case about %1</source>
            <translation>Open an identity case about %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::identify_page::RoleChoice</name>
        <message>
            <source>Agenda and role in which the registers are asked</source>
            <translation>Agenda and role in which the registers are asked</translation>
        </message>
    </context>
    <context>
        <name>kmen::identity</name>
        <message>
            <source>%1 is not known to ORG.</source>
            <translation>%1 is not known to ORG.</translation>
        </message>
        <message>
            <source>A case has at most %1 clients.</source>
            <translation>A case has at most %1 clients.</translation>
        </message>
        <message>
            <source>A client that ends must leave nothing behind: links and documents are not all distributed.</source>
            <translation>A client that ends must leave nothing behind: links and documents are not all distributed.</translation>
        </message>
        <message>
            <source>A client was added to the case.</source>
            <translation>A client was added to the case.</translation>
        </message>
        <message>
            <source>A division needs somebody who receives.</source>
            <translation>A division needs somebody who receives.</translation>
        </message>
        <message>
            <source>A file may have at most 20 MB.</source>
            <translation>A file may have at most 20 MB.</translation>
        </message>
        <message>
            <source>A merge needs two clients at least.</source>
            <translation>A merge needs two clients at least.</translation>
        </message>
        <message>
            <source>A proposal of %1 waits for an approval already.</source>
            <translation>A proposal of %1 waits for an approval already.</translation>
        </message>
        <message>
            <source>Check the validity (E71). When the registers merge the persons, one identifier ends and the case can be decided.</source>
            <translation>Check the validity (E71). When the registers merge the persons, one identifier ends and the case can be decided.</translation>
        </message>
        <message>
            <source>Choose each client of the case once.</source>
            <translation>Choose each client of the case once.</translation>
        </message>
        <message>
            <source>Choose one of the candidates.</source>
            <translation>Choose one of the candidates.</translation>
        </message>
        <message>
            <source>Choose which clients are one person.</source>
            <translation>Choose which clients are one person.</translation>
        </message>
        <message>
            <source>Client %1 has ended already.</source>
            <translation>Client %1 has ended already.</translation>
        </message>
        <message>
            <source>Client %1 has the valid identifier and must be the one that goes on.</source>
            <translation>Client %1 has the valid identifier and must be the one that goes on.</translation>
        </message>
        <message>
            <source>Decide it in parts.</source>
            <translation>Decide it in parts.</translation>
        </message>
        <message>
            <source>If the value is wrong, announce it to the register.</source>
            <translation>If the value is wrong, announce it to the register.</translation>
        </message>
        <message>
            <source>It must be approved, refused or withdrawn first.</source>
            <translation>It must be approved, refused or withdrawn first.</translation>
        </message>
        <message>
            <source>Keep it in the records service and note its number.</source>
            <translation>Keep it in the records service and note its number.</translation>
        </message>
        <message>
            <source>Merge the two clients, or move the identifier.</source>
            <translation>Merge the two clients, or move the identifier.</translation>
        </message>
        <message>
            <source>Only %1 can withdraw it.</source>
            <translation>Only %1 can withdraw it.</translation>
        </message>
        <message>
            <source>Open the case again and look where the number leads.</source>
            <translation>Open the case again and look where the number leads.</translation>
        </message>
        <message>
            <source>Open the case again.</source>
            <translation>Open the case again.</translation>
        </message>
        <message>
            <source>Opened over the genealogy of identifiers.</source>
            <translation>Opened over the genealogy of identifiers.</translation>
        </message>
        <message>
            <source>Read the candidates now and make a client of one of them, or add a client to the case.</source>
            <translation>Read the candidates now and make a client of one of them, or add a client to the case.</translation>
        </message>
        <message>
            <source>Refuse it and propose anew from what is there now.</source>
            <translation>Refuse it and propose anew from what is there now.</translation>
        </message>
        <message>
            <source>Refuse it with a reason instead.</source>
            <translation>Refuse it with a reason instead.</translation>
        </message>
        <message>
            <source>Say for each link and document who gets it.</source>
            <translation>Say for each link and document who gets it.</translation>
        </message>
        <message>
            <source>Taking a case from a colleague needs a reason.</source>
            <translation>Taking a case from a colleague needs a reason.</translation>
        </message>
        <message>
            <source>The case has no such candidate for the identifier.</source>
            <translation>The case has no such candidate for the identifier.</translation>
        </message>
        <message>
            <source>The clients are no longer as they were when the decision was proposed.</source>
            <translation>The clients are no longer as they were when the decision was proposed.</translation>
        </message>
        <message>
            <source>Look at the case again and propose anew.</source>
            <translation>Look at the case again and propose anew.</translation>
        </message>
        <message>
            <source>Closed by the decision on case %1.</source>
            <translation>Closed by the decision on case %1.</translation>
        </message>
        <message>
            <source>Open again: the decision on case %1 was taken back.</source>
            <translation>Open again: the decision on case %1 was taken back.</translation>
        </message>
        <message>
            <source>The decision is not about this case's clients.</source>
            <translation>The decision is not about this case's clients.</translation>
        </message>
        <message>
            <source>The file %1 was taken out.</source>
            <translation>The file %1 was taken out.</translation>
        </message>
        <message>
            <source>The identifiers lead in a circle; the edge that closes it is drawn dashed.</source>
            <translation>The identifiers lead in a circle; the edge that closes it is drawn dashed.</translation>
        </message>
        <message>
            <source>The registers hold these clients for different persons: each has a valid identifier.</source>
            <translation>The registers hold these clients for different persons: each has a valid identifier.</translation>
        </message>
        <message>
            <source>There is no such client.</source>
            <translation>There is no such client.</translation>
        </message>
        <message>
            <source>Check the client identifier.</source>
            <translation>Check the client identifier.</translation>
        </message>
        <message>
            <source>There is no such decision.</source>
            <translation>There is no such decision.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>There is no such file.</translation>
        </message>
        <message>
            <source>There is no such identity case.</source>
            <translation>There is no such identity case.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Refresh the list.</translation>
        </message>
        <message>
            <source>%1 works on this case until %2.</source>
            <translation>%1 works on this case until %2.</translation>
        </message>
        <message>
            <source>This pair is not declared different.</source>
            <translation>This pair is not declared different.</translation>
        </message>
        <message>
            <source>This person is already kept as client %1.</source>
            <translation>This person is already kept as client %1.</translation>
        </message>
        <message>
            <source>Typed in identity case %1 by %2.</source>
            <translation>Typed in identity case %1 by %2.</translation>
        </message>
        <message>
            <source>Wait, or ask a supervisor to take the case over.</source>
            <translation>Wait, or ask a supervisor to take the case over.</translation>
        </message>
        <message>
            <source>The proposal does not wait for an approval any more.</source>
            <translation>The proposal does not wait for an approval any more.</translation>
        </message>
        <message>
            <source>We keep %1 as the successor of %2; ORG does not say so.</source>
            <translation>We keep %1 as the successor of %2; ORG does not say so.</translation>
        </message>
        <message>
            <source>What is to be divided is no longer as it was shown.</source>
            <translation>What is to be divided is no longer as it was shown.</translation>
        </message>
        <message>
            <source>Who proposed a decision cannot decide it: it takes two people.</source>
            <translation>Who proposed a decision cannot decide it: it takes two people.</translation>
        </message>
        <message>
            <source>Ask a colleague.</source>
            <translation>Ask a colleague.</translation>
        </message>
        <message>
            <source>The database refused: %1</source>
            <translation>The database refused: %1</translation>
        </message>
        <message>
            <source>Write why.</source>
            <translation>Write why.</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>to %1</translation>
        </message>
        <message>
            <source>to nobody</source>
            <translation>to nobody</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>waits for approval</translation>
        </message>
        <message>
            <source>carried out</source>
            <translation>carried out</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>Take back what came later first, or put it right by another decision.</source>
            <translation>Take back what came later first, or put it right by another decision.</translation>
        </message>
        <message>
            <source>Only a decision that was carried out can be taken back, and only once.</source>
            <translation>Only a decision that was carried out can be taken back, and only once.</translation>
        </message>
        <message>
            <source>Reading clients</source>
            <translation>Reading clients</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>surname</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>given name</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>birth date</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>data box</source>
            <translation>data box</translation>
        </message>
        <message>
            <source>same</source>
            <translation>same</translation>
        </message>
        <message>
            <source>nearly the same</source>
            <translation>nearly the same</translation>
        </message>
        <message>
            <source>sounds the same</source>
            <translation>sounds the same</translation>
        </message>
        <message>
            <source>swapped</source>
            <translation>swapped</translation>
        </message>
        <message>
            <source>is the other's birth surname</source>
            <translation>is the other's birth surname</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>differs</translation>
        </message>
        <message>
            <source>%1 %2 (%3)</source>
            <translation>%1 %2 (%3)</translation>
        </message>
        <message>
            <source>The search for duplicates was stopped.</source>
            <translation>The search for duplicates was stopped.</translation>
        </message>
        <message>
            <source>Searching for duplicates</source>
            <translation>Searching for duplicates</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>valid</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>replaced</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>unknown to ORG</source>
            <translation>unknown to ORG</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>replacement</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>merge</translation>
        </message>
        <message>
            <source>division</source>
            <translation>division</translation>
        </message>
        <message>
            <source>Asking for predecessors and successors (E77)</source>
            <translation>Asking for predecessors and successors (E77)</translation>
        </message>
        <message>
            <source>Checking their validity (E71)</source>
            <translation>Checking their validity (E71)</translation>
        </message>
        <message>
            <source>The client has no identifier of the registers.</source>
            <translation>The client has no identifier of the registers.</translation>
        </message>
        <message>
            <source>Identify the client in the register first.</source>
            <translation>Identify the client in the register first.</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>waits</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>the registers say so</source>
            <translation>the registers say so</translation>
        </message>
        <message>
            <source>the papers agree</source>
            <translation>the papers agree</translation>
        </message>
        <message>
            <source>the person confirmed it</source>
            <translation>the person confirmed it</translation>
        </message>
        <message>
            <source>a typing error of ours</source>
            <translation>a typing error of ours</translation>
        </message>
        <message>
            <source>the papers differ</source>
            <translation>the papers differ</translation>
        </message>
        <message>
            <source>the person said it is somebody else</source>
            <translation>the person said it is somebody else</translation>
        </message>
        <message>
            <source>there is not enough evidence</source>
            <translation>there is not enough evidence</translation>
        </message>
        <message>
            <source>the earlier decision was wrong</source>
            <translation>the earlier decision was wrong</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>another reason</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>Division</translation>
        </message>
        <message>
            <source>Replacement of the identifier</source>
            <translation>Replacement of the identifier</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>Cancellation</translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Taking back</translation>
        </message>
        <message>
            <source>The stored decision cannot be read.</source>
            <translation>The stored decision cannot be read.</translation>
        </message>
        <message>
            <source>Withdraw it and propose again.</source>
            <translation>Withdraw it and propose again.</translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s) move from %1 to %2</source>
            <translation>
                <numerusform>%n identifier moves from %1 to %2</numerusform>
                <numerusform>%n identifiers move from %1 to %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) to other systems move from %1 to %2</source>
            <translation>
                <numerusform>%n link to another system moves from %1 to %2</numerusform>
                <numerusform>%n links to other systems move from %1 to %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of %1 stay: %2 has the same</source>
            <translation>
                <numerusform>%n link of %1 stays: %2 has the same</numerusform>
                <numerusform>%n links of %1 stay: %2 has the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) move from %1 to %2</source>
            <translation>
                <numerusform>%n document moves from %1 to %2</numerusform>
                <numerusform>%n documents move from %1 to %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n portal identity(ies) move from %1 to %2</source>
            <translation>
                <numerusform>%n portal identity moves from %1 to %2</numerusform>
                <numerusform>%n portal identities move from %1 to %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) move from %1 to %2</source>
            <translation>
                <numerusform>%n notice moves from %1 to %2</numerusform>
                <numerusform>%n notices move from %1 to %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of the history move from %1 to %2</source>
            <translation>
                <numerusform>%n entry of the history moves from %1 to %2</numerusform>
                <numerusform>%n entries of the history move from %1 to %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of the office are taken from %1 to %2</source>
            <translation>
                <numerusform>%n value of the office is taken from %1 to %2</numerusform>
                <numerusform>%n values of the office are taken from %1 to %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s) of %1 end</source>
            <translation>
                <numerusform>%n identifier of %1 ends</numerusform>
                <numerusform>%n identifiers of %1 end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 gets %n new identifier(s)</source>
            <translation>
                <numerusform>%1 gets %n new identifier</numerusform>
                <numerusform>%1 gets %n new identifiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 will be subscribed to changes (%n identifier(s))</source>
            <translation>
                <numerusform>%1 will be subscribed to changes (%n identifier)</numerusform>
                <numerusform>%1 will be subscribed to changes (%n identifiers)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subscription(s) of %1 will end</source>
            <translation>
                <numerusform>%n subscription of %1 will end</numerusform>
                <numerusform>%n subscriptions of %1 will end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other case(s) move from %1 to %2</source>
            <translation>
                <numerusform>%n other case moves from %1 to %2</numerusform>
                <numerusform>%n other cases move from %1 to %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) close, this one and those that lose their sense</source>
            <translation>
                <numerusform>%n case closes, this one</numerusform>
                <numerusform>%n cases close, this one and those that lose their sense</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) open again</source>
            <translation>
                <numerusform>%n case opens again</numerusform>
                <numerusform>%n cases open again</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ends; the number keeps its explanation</source>
            <translation>%1 ends; the number keeps its explanation</translation>
        </message>
        <message>
            <source>%1 ends and leads to %2 for ever</source>
            <translation>%1 ends and leads to %2 for ever</translation>
        </message>
        <message>
            <source>%1 is a client of its own again</source>
            <translation>%1 is a client of its own again</translation>
        </message>
        <message>
            <source>This client number was never given.</source>
            <translation>This client number was never given.</translation>
        </message>
        <message>
            <source>Check the number letter by letter.</source>
            <translation>Check the number letter by letter.</translation>
        </message>
        <message>
            <source>The identity case is closed already.</source>
            <translation>The identity case is closed already.</translation>
        </message>
        <message>
            <source>Client %1 would have two valid identifiers.</source>
            <translation>Client %1 would have two valid identifiers.</translation>
        </message>
        <message>
            <source>Check the validity (E71); one person has one.</source>
            <translation>Check the validity (E71); one person has one.</translation>
        </message>
        <message>
            <source>The link %1</source>
            <translation>The link %1</translation>
        </message>
        <message>
            <source>The document %1</source>
            <translation>The document %1</translation>
        </message>
        <message>
            <source>The identifier %1</source>
            <translation>The identifier %1</translation>
        </message>
        <message>
            <source>Client %1</source>
            <translation>Client %1</translation>
        </message>
        <message>
            <source>The value “%1”</source>
            <translation>The value “%1”</translation>
        </message>
        <message>
            <source>Identity case %1</source>
            <translation>Identity case %1</translation>
        </message>
        <message>
            <source>An entry of the client</source>
            <translation>An entry of the client</translation>
        </message>
        <message>
            <source>Client %1 was ended by the later decision %2; take that one back first.</source>
            <translation>Client %1 was ended by the later decision %2; take that one back first.</translation>
        </message>
        <message>
            <source>Client %1 has ended since.</source>
            <translation>Client %1 has ended since.</translation>
        </message>
        <message>
            <source>%1 was changed by the later decision %2; take that one back first.</source>
            <translation>%1 was changed by the later decision %2; take that one back first.</translation>
        </message>
        <message>
            <source>%1 was changed since.</source>
            <translation>%1 was changed since.</translation>
        </message>
        <message>
            <source>%1 is no longer where the decision put it.</source>
            <translation>%1 is no longer where the decision put it.</translation>
        </message>
        <message>
            <source>Client %1 has another valid identifier since.</source>
            <translation>Client %1 has another valid identifier since.</translation>
        </message>
        <message>
            <source>Only an administrator of the registry decides about identities.</source>
            <translation>Only an administrator of the registry decides about identities.</translation>
        </message>
        <message>
            <source>Leave a note in the case and ask an administrator; roles are given by “kmen-worker database grant LOGIN administrator”.</source>
            <translation>Leave a note in the case and ask an administrator; roles are given by “kmen-worker database grant LOGIN administrator”.</translation>
        </message>
        <message>
            <source>%1 goes on.</source>
            <translation>%1 goes on.</translation>
        </message>
        <message>
            <source>%1 leads to %2.</source>
            <translation>%1 leads to %2.</translation>
        </message>
        <message>
            <source>%1, proposed by %2, approved by %3: %4</source>
            <translation>%1, proposed by %2, approved by %3: %4</translation>
        </message>
        <message>
            <source>%1 ended without a successor (%2).</source>
            <translation>%1 ended without a successor (%2).</translation>
        </message>
        <message>
            <source>%1 leads to %2 (%3).</source>
            <translation>%1 leads to %2 (%3).</translation>
        </message>
        <message>
            <source>A link that has ended</source>
            <translation>A link that has ended</translation>
        </message>
        <message>
            <source>A document that was removed</source>
            <translation>A document that was removed</translation>
        </message>
        <message>
            <source>under the name %1</source>
            <translation>under the name %1</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) typed by hand in this case are written to %2</source>
            <translation>
                <numerusform>%n value typed by hand in this case is written to %2</numerusform>
                <numerusform>%n values typed by hand in this case are written to %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing the clients of cases</source>
            <translation>Comparing the clients of cases</translation>
        </message>
        <message>
            <source>%1 is archived; nothing came in its place.</source>
            <translation>%1 is archived; nothing came in its place.</translation>
        </message>
        <message>
            <source>%1 is ours, and ORG's answer for this period does not have it.</source>
            <translation>%1 is ours, and ORG's answer for this period does not have it.</translation>
        </message>
        <message>
            <source>%1 is valid here and no longer valid in ORG.</source>
            <translation>%1 is valid here and no longer valid in ORG.</translation>
        </message>
        <message>
            <source>%1 has ended here and is valid in ORG.</source>
            <translation>%1 has ended here and is valid in ORG.</translation>
        </message>
        <message>
            <source>The register of organisations holds these clients for different organisations: neither of their IČO has ceased.</source>
            <translation>The register of organisations holds these clients for different organisations: neither of their IČO has ceased.</translation>
        </message>
        <message>
            <source>Read them again. When one of them ceases, the case can be decided.</source>
            <translation>Read them again. When one of them ceases, the case can be decided.</translation>
        </message>
        <message>
            <source>An organisation and a person of the registers are not one client.</source>
            <translation>An organisation and a person of the registers are not one client.</translation>
        </message>
        <message>
            <source>Close the case: they are different.</source>
            <translation>Close the case: they are different.</translation>
        </message>
        <message>
            <source>The organisation whose IČO has not ceased must be the one that goes on.</source>
            <translation>The organisation whose IČO has not ceased must be the one that goes on.</translation>
        </message>
        <message>
            <source>Choose that client as the one that goes on.</source>
            <translation>Choose that client as the one that goes on.</translation>
        </message>
        <message>
            <source>No value was typed for “%1”.</source>
            <translation>No value was typed for “%1”.</translation>
        </message>
        <message>
            <source>Write the value.</source>
            <translation>Write the value.</translation>
        </message>
        <message>
            <source>What the registers said in this case cannot be read.</source>
            <translation>What the registers said in this case cannot be read.</translation>
        </message>
        <message>
            <source>Read the persons of the case again.</source>
            <translation>Read the persons of the case again.</translation>
        </message>
        <message>
            <source>The journal has no call that could have brought this answer.</source>
            <translation>The journal has no call that could have brought this answer.</translation>
        </message>
        <message>
            <source>The case has no such candidate.</source>
            <translation>The case has no such candidate.</translation>
        </message>
        <message>
            <source>Refresh the case.</source>
            <translation>Refresh the case.</translation>
        </message>
        <message>
            <source>The answer is about somebody else than the candidate.</source>
            <translation>The answer is about somebody else than the candidate.</translation>
        </message>
        <message>
            <source>Candidate %1 was read from the registers, request %2.</source>
            <translation>Candidate %1 was read from the registers, request %2.</translation>
        </message>
        <message>
            <source>Only a replacement of one identifier by one other is approved in bulk.</source>
            <translation>Only a replacement of one identifier by one other is approved in bulk.</translation>
        </message>
        <message>
            <source>Open the case.</source>
            <translation>Open the case.</translation>
        </message>
        <message>
            <source>Nobody has read from the registers yet who has the new identifier.</source>
            <translation>Nobody has read from the registers yet who has the new identifier.</translation>
        </message>
        <message>
            <source>Open the case and read the persons.</source>
            <translation>Open the case and read the persons.</translation>
        </message>
        <message>
            <source>The client and the person that the registers said are not equal.</source>
            <translation>The client and the person that the registers said are not equal.</translation>
        </message>
        <message>
            <source>Open the case and compare them.</source>
            <translation>Open the case and compare them.</translation>
        </message>
        <message>
            <source>without a deadline</source>
            <translation>without a deadline</translation>
        </message>
        <message>
            <source>“%1” comes from the registers and is not a choice.</source>
            <translation>“%1” comes from the registers and is not a choice.</translation>
        </message>
    </context>
    <context>
        <name>kmen::import</name>
        <message>
            <source>Key in the office's system</source>
            <translation>Key in the office's system</translation>
        </message>
        <message>
            <source>Client identifier (KID)</source>
            <translation>Client identifier (KID)</translation>
        </message>
        <message>
            <source>Address of residence (as text)</source>
            <translation>Address of residence (as text)</translation>
        </message>
        <message>
            <source>Address of residence (RÚIAN code)</source>
            <translation>Address of residence (RÚIAN code)</translation>
        </message>
        <message>
            <source>Identity document: number</source>
            <translation>Identity document: number</translation>
        </message>
        <message>
            <source>Identity document: kind</source>
            <translation>Identity document: kind</translation>
        </message>
        <message>
            <source>Identity document: valid until</source>
            <translation>Identity document: valid until</translation>
        </message>
        <message>
            <source>A column can hold: %1.</source>
            <translation>A column can hold: %1.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>“%1” is too long.</translation>
        </message>
        <message>
            <source>“%1” holds no date.</source>
            <translation>“%1” holds no date.</translation>
        </message>
        <message>
            <source>“%1” holds no e-mail address.</source>
            <translation>“%1” holds no e-mail address.</translation>
        </message>
        <message>
            <source>“%1” holds no telephone number.</source>
            <translation>“%1” holds no telephone number.</translation>
        </message>
        <message>
            <source>“%1” holds neither a man nor a woman.</source>
            <translation>“%1” holds neither a man nor a woman.</translation>
        </message>
        <message>
            <source>“%1” holds no data box.</source>
            <translation>“%1” holds no data box.</translation>
        </message>
        <message>
            <source>“%1” holds no code of an address.</source>
            <translation>“%1” holds no code of an address.</translation>
        </message>
        <message>
            <source>Key in %1</source>
            <translation>Key in %1</translation>
        </message>
        <message>
            <source>The file has no column “%1”.</source>
            <translation>The file has no column “%1”.</translation>
        </message>
        <message>
            <source>“%1” is nothing that a column holds.</source>
            <translation>“%1” is nothing that a column holds.</translation>
        </message>
        <message>
            <source>Two columns are used as “%1”.</source>
            <translation>Two columns are used as “%1”.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Leave one of them out.</translation>
        </message>
        <message>
            <source>A column holds keys, but of which system is not said.</source>
            <translation>A column holds keys, but of which system is not said.</translation>
        </message>
        <message>
            <source>Write the name of the office's system.</source>
            <translation>Write the name of the office's system.</translation>
        </message>
        <message>
            <source>No columns say who a row is about.</source>
            <translation>No columns say who a row is about.</translation>
        </message>
        <message>
            <source>Choose the columns with the surname and the given name, or the one with the key.</source>
            <translation>Choose the columns with the surname and the given name, or the one with the key.</translation>
        </message>
        <message>
            <source>“%1” holds no client identifier.</source>
            <translation>“%1” holds no client identifier.</translation>
        </message>
        <message>
            <source>The birth date cannot be right.</source>
            <translation>The birth date cannot be right.</translation>
        </message>
        <message>
            <source>The row says neither both names nor a key.</source>
            <translation>The row says neither both names nor a key.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
        <message>
            <source>Deciding</source>
            <translation>Deciding</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>The import was stopped.</translation>
        </message>
        <message>
            <source>There is no client with this identifier.</source>
            <translation>There is no client with this identifier.</translation>
        </message>
        <message>
            <source>The keys of this row belong to different clients.</source>
            <translation>The keys of this row belong to different clients.</translation>
        </message>
        <message>
            <source>The client of this row is no longer kept.</source>
            <translation>The client of this row is no longer kept.</translation>
        </message>
        <message>
            <source>The client of this row has another name and another birth date.</source>
            <translation>The client of this row has another name and another birth date.</translation>
        </message>
        <message>
            <source>Nobody has this key yet, and the row does not say both names.</source>
            <translation>Nobody has this key yet, and the row does not say both names.</translation>
        </message>
        <message>
            <source>A client with this name and birth date is here already.</source>
            <translation>A client with this name and birth date is here already.</translation>
        </message>
        <message>
            <source>The file %1 is not the one that the import began with.</source>
            <translation>The file %1 is not the one that the import began with.</translation>
        </message>
        <message>
            <source>Choose that file, or begin a new import.</source>
            <translation>Choose that file, or begin a new import.</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importing</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Checking the file</translation>
        </message>
        <message>
            <source>This import is no longer here.</source>
            <translation>This import is no longer here.</translation>
        </message>
        <message>
            <source>This import is running now.</source>
            <translation>This import is running now.</translation>
        </message>
        <message>
            <source>Pause it first.</source>
            <translation>Pause it first.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>Choose the same file where it is now; the import goes on.</source>
            <translation>Choose the same file where it is now; the import goes on.</translation>
        </message>
        <message>
            <source>The file has other columns than the import that it goes on with.</source>
            <translation>The file has other columns than the import that it goes on with.</translation>
        </message>
        <message>
            <source>Taken over from %1, line %2</source>
            <translation>Taken over from %1, line %2</translation>
        </message>
        <message>
            <source>An import made a client although another one has this name and birth date.</source>
            <translation>An import made a client although another one has this name and birth date.</translation>
        </message>
        <message>
            <source>A row of an imported file has keys of both clients.</source>
            <translation>A row of an imported file has keys of both clients.</translation>
        </message>
        <message>
            <source>A row of an imported file fits both clients.</source>
            <translation>A row of an imported file fits both clients.</translation>
        </message>
        <message>
            <source>A row of an imported file has the key of one client, and the name and birth date of the other.</source>
            <translation>A row of an imported file has the key of one client, and the name and birth date of the other.</translation>
        </message>
        <message>
            <source>A row of an imported file has the key of this client, but another name or birth date.</source>
            <translation>A row of an imported file has the key of this client, but another name or birth date.</translation>
        </message>
        <message>
            <source>An import made a client although another one has this document or data box.</source>
            <translation>An import made a client although another one has this document or data box.</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, row %2</translation>
        </message>
        <message>
            <source>%1: what the row said is no longer kept.</source>
            <translation>%1: what the row said is no longer kept.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>key in %1: %2</source>
            <translation>key in %1: %2</translation>
        </message>
        <message>
            <source>%1 said: %2</source>
            <translation>%1 said: %2</translation>
        </message>
        <message>
            <source>The server lost the end of what the import had written.</source>
            <translation>The server lost the end of what the import had written.</translation>
        </message>
        <message>
            <source>Go on with the import: it begins where the server's data end.</source>
            <translation>Go on with the import: it begins where the server's data end.</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ExportDialog</name>
        <message>
            <source>Save the list of clients</source>
            <translation>Save the list of clients</translation>
        </message>
        <message>
            <source>The clients that are shown, in the order of the list. Identifiers of the registers are never in it; who saved the list and for what purpose stays in the journal.</source>
            <translation>The clients that are shown, in the order of the list. Identifiers of the registers are never in it; who saved the list and for what purpose stays in the journal.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>counting…</source>
            <translation>counting…</translation>
        </message>
        <message>
            <source>all clients</source>
            <translation>all clients</translation>
        </message>
        <message>
            <source>What is saved</source>
            <translation>What is saved</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Table for a spreadsheet (CSV)</source>
            <translation>Table for a spreadsheet (CSV)</translation>
        </message>
        <message>
            <source>List to print (PDF)</source>
            <translation>List to print (PDF)</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>&amp;Form</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>more than %1</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>clients.pdf</source>
            <translation>clients.pdf</translation>
        </message>
        <message>
            <source>clients.csv</source>
            <translation>clients.csv</translation>
        </message>
        <message>
            <source>Saving the list of clients</source>
            <translation>Saving the list of clients</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) saved to %1</source>
            <translation>
                <numerusform>%n client saved to %1</numerusform>
                <numerusform>%n clients saved to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportRuns</name>
        <message>
            <source>Importing an evidence</source>
            <translation>Importing an evidence</translation>
        </message>
        <message numerus="yes">
            <source>%n new client(s)</source>
            <translation>
                <numerusform>%n new client</numerusform>
                <numerusform>%n new clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportSetup</name>
        <message>
            <source>Rows that will not become clients</source>
            <translation>Rows that will not become clients</translation>
        </message>
        <message>
            <source>Take over…</source>
            <translation>Take over…</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Another file…</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>semicolon</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>comma</translation>
        </message>
        <message>
            <source>tabulator</source>
            <translation>tabulator</translation>
        </message>
        <message>
            <source>for example: Benefits</source>
            <translation>for example: Benefits</translation>
        </message>
        <message>
            <source>ask me later, row by row</source>
            <translation>ask me later, row by row</translation>
        </message>
        <message>
            <source>it is the same client</source>
            <translation>it is the same client</translation>
        </message>
        <message>
            <source>it is another client: make a new one</source>
            <translation>it is another client: make a new one</translation>
        </message>
        <message>
            <source>skip the row</source>
            <translation>skip the row</translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Letters</translation>
        </message>
        <message>
            <source>Columns &amp;divided by</source>
            <translation>Columns &amp;divided by</translation>
        </message>
        <message>
            <source>Keys are of the &amp;system</source>
            <translation>Keys are of the &amp;system</translation>
        </message>
        <message>
            <source>Same &amp;name and birth date</source>
            <translation>Same &amp;name and birth date</translation>
        </message>
        <message>
            <source>These are rejected rows of an earlier import; it goes on with them and with its choices.</source>
            <translation>These are rejected rows of an earlier import; it goes on with them and with its choices.</translation>
        </message>
        <message>
            <source>Choose what each column holds. Data that are taken over are the office's own, not reference data.</source>
            <translation>Choose what each column holds. Data that are taken over are the office's own, not reference data.</translation>
        </message>
        <message>
            <source>— not taken over —</source>
            <translation>— not taken over —</translation>
        </message>
        <message>
            <source>The rows are being compared with the clients…</source>
            <translation>The rows are being compared with the clients…</translation>
        </message>
        <message>
            <source>Nothing is written before you confirm.</source>
            <translation>Nothing is written before you confirm.</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Checking the file</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) known by the key get new data.</source>
            <translation>
                <numerusform>%n client known by the key gets new data.</numerusform>
                <numerusform>%n clients known by the key get new data.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) say nothing new.</source>
            <translation>
                <numerusform>%n row says nothing new.</numerusform>
                <numerusform>%n rows say nothing new.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) may be clients who are here already; they will wait for your decision.</source>
            <translation>
                <numerusform>%n row may be a client who is here already; it will wait for your decision.</numerusform>
                <numerusform>%n rows may be clients who are here already; they will wait for your decision.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will be skipped.</source>
            <translation>
                <numerusform>%n row will be skipped.</numerusform>
                <numerusform>%n rows will be skipped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will be rejected; they can be saved, corrected and taken over later.</source>
            <translation>
                <numerusform>%n row will be rejected; it can be saved, corrected and taken over later.</numerusform>
                <numerusform>%n rows will be rejected; they can be saved, corrected and taken over later.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s) will become new clients</source>
            <translation>
                <numerusform>%1 of %n row will become new clients</numerusform>
                <numerusform>%1 of %n rows will become new clients</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>Nothing has been written yet.</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportView</name>
        <message>
            <source>pausing</source>
            <translation>pausing</translation>
        </message>
        <message>
            <source>running</source>
            <translation>running</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>stopped</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>rows wait</source>
            <translation>rows wait</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>Rows that are kept</source>
            <translation>Rows that are kept</translation>
        </message>
        <message>
            <source>It is this client</source>
            <translation>It is this client</translation>
        </message>
        <message>
            <source>Make a new client</source>
            <translation>Make a new client</translation>
        </message>
        <message>
            <source>Skip the row</source>
            <translation>Skip the row</translation>
        </message>
        <message>
            <source>All that wait…</source>
            <translation>All that wait…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Save the rejected rows…</source>
            <translation>Save the rejected rows…</translation>
        </message>
        <message>
            <source>Remove the kept rows…</source>
            <translation>Remove the kept rows…</translation>
        </message>
        <message>
            <source>Rows taken over</source>
            <translation>Rows taken over</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Which rows are shown</translation>
        </message>
        <message>
            <source>All are the clients who are here</source>
            <translation>All are the clients who are here</translation>
        </message>
        <message>
            <source>Make a new client of each</source>
            <translation>Make a new client of each</translation>
        </message>
        <message>
            <source>Skip all</source>
            <translation>Skip all</translation>
        </message>
        <message>
            <source>purpose: %1</source>
            <translation>purpose: %1</translation>
        </message>
        <message>
            <source>keys of %1</source>
            <translation>keys of %1</translation>
        </message>
        <message numerus="yes">
            <source>%n new client(s)</source>
            <translation>
                <numerusform>%n new client</numerusform>
                <numerusform>%n new clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with new data</source>
            <translation>
                <numerusform>%n with new data</numerusform>
                <numerusform>%n with new data</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a change</source>
            <translation>
                <numerusform>%n without a change</numerusform>
                <numerusform>%n without a change</numerusform>
            </translation>
        </message>
        <message>
            <source>⚠ waiting %1</source>
            <translation>⚠ waiting %1</translation>
        </message>
        <message>
            <source>! rejected %1</source>
            <translation>! rejected %1</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Linked</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Skipped</translation>
        </message>
        <message>
            <source>More than one client fits; decide in the list of clients</source>
            <translation>More than one client fits; decide in the list of clients</translation>
        </message>
        <message>
            <source>What was taken over before is kept.</source>
            <translation>What was taken over before is kept.</translation>
        </message>
        <message>
            <source>The kept rows were removed.</source>
            <translation>The kept rows were removed.</translation>
        </message>
        <message>
            <source>No rows here.</source>
            <translation>No rows here.</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportWindow</name>
        <message>
            <source>Take over an evidence</source>
            <translation>Take over an evidence</translation>
        </message>
        <message>
            <source>Clients from a file</source>
            <translation>Clients from a file</translation>
        </message>
        <message>
            <source>A table saved as CSV, one client a row. First you see what would come of each row; clients who are here already are offered instead of made a second time. Nothing is asked of the registers.</source>
            <translation>A table saved as CSV, one client a row. First you see what would come of each row; clients who are here already are offered instead of made a second time. Nothing is asked of the registers.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Choose a table of clients, or drop it here; nothing is written before you confirm.</source>
            <translation>Choose a table of clients, or drop it here; nothing is written before you confirm.</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <source>Choose a table of clients</source>
            <translation>Choose a table of clients</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt);;All files (*)</source>
            <translation>Tables (*.csv *.txt);;All files (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n new client(s) will be made.</source>
            <translation>
                <numerusform>%n new client will be made.</numerusform>
                <numerusform>%n new clients will be made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) get new data; what the registers say is not overwritten.</source>
            <translation>
                <numerusform>%n client gets new data; what the registers say is not overwritten.</numerusform>
                <numerusform>%n clients get new data; what the registers say is not overwritten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will wait for your decision.</source>
            <translation>
                <numerusform>%n row will wait for your decision.</numerusform>
                <numerusform>%n rows will wait for your decision.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) will be rejected and kept here until you save or remove them.</source>
            <translation>
                <numerusform>%n row will be rejected and kept here until you save or remove it.</numerusform>
                <numerusform>%n rows will be rejected and kept here until you save or remove them.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can pause it at any time. Nothing is asked of the registers; the clients can be identified afterwards.</source>
            <translation>You can pause it at any time. Nothing is asked of the registers; the clients can be identified afterwards.</translation>
        </message>
        <message>
            <source>Take over %1?</source>
            <translation>Take over %1?</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Where is %1 now?</source>
            <translation>Where is %1 now?</translation>
        </message>
        <message>
            <source>Save the rejected rows</source>
            <translation>Save the rejected rows</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>%1-rejected.csv</source>
            <translation>%1-rejected.csv</translation>
        </message>
        <message>
            <source>Saving rejected rows</source>
            <translation>Saving rejected rows</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved to %1</source>
            <translation>
                <numerusform>%n row saved to %1</numerusform>
                <numerusform>%n rows saved to %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The last column says why. Correct the rows and take the file over: this import goes on.</source>
            <translation>The last column says why. Correct the rows and take the file over: this import goes on.</translation>
        </message>
        <message>
            <source>Remove the rows kept from %1?</source>
            <translation>Remove the rows kept from %1?</translation>
        </message>
        <message>
            <source>Rows that wait for a decision, were rejected or skipped are deleted here. The clients and the record of the import stay.</source>
            <translation>Rows that wait for a decision, were rejected or skipped are deleted here. The clients and the record of the import stay.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Decide all rows that wait?</source>
            <translation>Decide all rows that wait?</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are decided in the same way. Rows that more than one client fits stay waiting.</source>
            <translation>
                <numerusform>%n row is decided in this way. Rows that more than one client fits stay waiting.</numerusform>
                <numerusform>%n rows are decided in the same way. Rows that more than one client fits stay waiting.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Deciding rows</source>
            <translation>Deciding rows</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::ImportsModel</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>kmen::importing::KeptRowsModel</name>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Row as written in the file</source>
            <translation>Row as written in the file</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Client who may be the same</source>
            <translation>Client who may be the same</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 and %n more</source>
            <translation>
                <numerusform>%1 · %2 and %n more</numerusform>
                <numerusform>%1 · %2 and %n more</numerusform>
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
            <translation>Line</translation>
        </message>
        <message>
            <source>What comes of it</source>
            <translation>What comes of it</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>! rejected</source>
            <translation>! rejected</translation>
        </message>
        <message>
            <source>⚠ waits for a decision</source>
            <translation>⚠ waits for a decision</translation>
        </message>
    </context>
    <context>
        <name>kmen::journal</name>
        <message>
            <source>person sought</source>
            <translation>person sought</translation>
        </message>
        <message>
            <source>distribution of changes</source>
            <translation>distribution of changes</translation>
        </message>
        <message>
            <source>file of persons no. %1</source>
            <translation>file of persons no. %1</translation>
        </message>
        <message>
            <source>bulk identification</source>
            <translation>bulk identification</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>Statement of look-ups and acts</source>
            <translation>Statement of look-ups and acts</translation>
        </message>
        <message>
            <source>Made on %1 by %2. Reason: %3</source>
            <translation>Made on %1 by %2. Reason: %3</translation>
        </message>
        <message>
            <source>Nobody looked up or acted in this time.</source>
            <translation>Nobody looked up or acted in this time.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), the oldest first.</source>
            <translation>
                <numerusform>%n record, the oldest first.</numerusform>
                <numerusform>%n records, the oldest first.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are more records than one statement holds: choose a shorter time.</source>
            <translation>There are more records than one statement holds: choose a shorter time.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choose another folder.</translation>
        </message>
        <message>
            <source>subscription</source>
            <translation>subscription</translation>
        </message>
        <message>
            <source>reconciliation with the registers</source>
            <translation>reconciliation with the registers</translation>
        </message>
        <message>
            <source>changes of chosen clients</source>
            <translation>changes of chosen clients</translation>
        </message>
        <message>
            <source>do the registers answer?</source>
            <translation>do the registers answer?</translation>
        </message>
        <message>
            <source>import no. %1</source>
            <translation>import no. %1</translation>
        </message>
        <message>
            <source>request no. %1</source>
            <translation>request no. %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::journal::ActsModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>About whom</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>kmen::journal::CallsModel</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>About whom</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Who asked</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Took</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n persons)</source>
            <translation>
                <numerusform>%1 (%n person)</numerusform>
                <numerusform>%1 (%n persons)</numerusform>
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
            <translation>Calls or acts</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Verify the chain</translation>
        </message>
        <message>
            <source>About whom: KID</source>
            <translation>About whom: KID</translation>
        </message>
        <message>
            <source>Who asked or acted</source>
            <translation>Who asked or acted</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>All services</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>All outcomes</translation>
        </message>
        <message>
            <source>Calls to the registers</source>
            <translation>Calls to the registers</translation>
        </message>
        <message>
            <source>Acts of persons and programs</source>
            <translation>Acts of persons and programs</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Acts</translation>
        </message>
        <message>
            <source>Verify the journal's chain</source>
            <translation>Verify the journal's chain</translation>
        </message>
        <message>
            <source>Verifying the journal</source>
            <translation>Verifying the journal</translation>
        </message>
        <message numerus="yes">
            <source>The chain holds: %n act(s) verified</source>
            <translation>
                <numerusform>The chain holds: %n act verified</numerusform>
                <numerusform>The chain holds: %n acts verified</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain is broken at row %1</source>
            <translation>The chain is broken at row %1</translation>
        </message>
        <message>
            <source>Identify a person</source>
            <translation>Identify a person</translation>
        </message>
        <message>
            <source>Nothing fits the filters</source>
            <translation>Nothing fits the filters</translation>
        </message>
        <message>
            <source>Nothing is written here yet</source>
            <translation>Nothing is written here yet</translation>
        </message>
        <message>
            <source>Write a whole KID, or take the filters off.</source>
            <translation>Write a whole KID, or take the filters off.</translation>
        </message>
        <message>
            <source>Take the filters off</source>
            <translation>Take the filters off</translation>
        </message>
        <message>
            <source>Every call to a register is written down before it goes out: who asked, about whom and for what purpose.</source>
            <translation>Every call to a register is written down before it goes out: who asked, about whom and for what purpose.</translation>
        </message>
        <message>
            <source>Every act of a person or a program is written down together with what it changed.</source>
            <translation>Every act of a person or a program is written down together with what it changed.</translation>
        </message>
        <message>
            <source>Statement…</source>
            <translation>Statement…</translation>
        </message>
        <message>
            <source>Who looked up whom, when and why, for the data protection officer: write a KID or a user above the table first</source>
            <translation>Who looked up whom, when and why, for the data protection officer: write a KID or a user above the table first</translation>
        </message>
        <message>
            <source>Verifying the chain</source>
            <translation>Verifying the chain</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>From day</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>To day</translation>
        </message>
        <message>
            <source>Statement of look-ups</source>
            <translation>Statement of look-ups</translation>
        </message>
        <message>
            <source>Every call to a register is written down before it goes out, every act of a person together with what it changed. The rows of acts are chained: a changed or missing row is found by verifying.

Write a KID to see who looked at a client and why. The statement puts what the filters name into a table or a PDF for the data protection officer.</source>
            <translation>Every call to a register is written down before it goes out, every act of a person together with what it changed. The rows of acts are chained: a changed or missing row is found by verifying.

Write a KID to see who looked at a client and why. The statement puts what the filters name into a table or a PDF for the data protection officer.</translation>
        </message>
        <message>
            <source>It holds what was countersigned on %1.</source>
            <translation>It holds what was countersigned on %1.</translation>
        </message>
        <message>
            <source>Last fingerprint: %1. No countersigned end is kept elsewhere to compare it with.</source>
            <translation>Last fingerprint: %1. No countersigned end is kept elsewhere to compare it with.</translation>
        </message>
        <message>
            <source>The check was cancelled</source>
            <translation>The check was cancelled</translation>
        </message>
        <message>
            <source>Nothing is known of the chain yet.</source>
            <translation>Nothing is known of the chain yet.</translation>
        </message>
        <message>
            <source>Write the KID or the user whom the statement is about.</source>
            <translation>Write the KID or the user whom the statement is about.</translation>
        </message>
        <message>
            <source>Make a statement of look-ups?</source>
            <translation>Make a statement of look-ups?</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Save the statement</source>
            <translation>Save the statement</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF document (*.pdf)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>The statement has %n record(s)</source>
            <translation>
                <numerusform>The statement has %n record</numerusform>
                <numerusform>The statement has %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Numbers that are missing here are calls to the registers: they are on the other tab.</source>
            <translation>Numbers that are missing here are calls to the registers: they are on the other tab.</translation>
        </message>
        <message>
            <source>It lists who looked up whom, when and why, with the numbers of the requests, as the filters of the client, the user and the days say. That it was made is written into the journal.</source>
            <translation>It lists who looked up whom, when and why, with the numbers of the requests, as the filters of the client, the user and the days say. That it was made is written into the journal.</translation>
        </message>
    </context>
    <context>
        <name>kmen::overview::OverviewPage</name>
        <message numerus="yes">
            <source>%n gap(s) in the covered time, some of agenda %1</source>
            <translation>
                <numerusform>%n gap in the covered time, some of agenda %1</numerusform>
                <numerusform>%n gaps in the covered time, some of agenda %1</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no clients yet</source>
            <translation>There are no clients yet</translation>
        </message>
        <message>
            <source>Once there are, this page says whether they are in step with the registers, what changed, and what waits for a person.</source>
            <translation>Once there are, this page says whether they are in step with the registers, what changed, and what waits for a person.</translation>
        </message>
        <message>
            <source>In step with the registers</source>
            <translation>In step with the registers</translation>
        </message>
        <message>
            <source>Changes a day</source>
            <translation>Changes a day</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Identity cases</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>State of the registers</source>
            <translation>State of the registers</translation>
        </message>
        <message>
            <source>Certificate of the office</source>
            <translation>Certificate of the office</translation>
        </message>
        <message>
            <source>Changed clients a day, last 30 days</source>
            <translation>Changed clients a day, last 30 days</translation>
        </message>
        <message>
            <source>Ask now</source>
            <translation>Ask now</translation>
        </message>
        <message>
            <source>Identify the first client</source>
            <translation>Identify the first client</translation>
        </message>
        <message>
            <source>Asks the registers once whether they are there (E164).</source>
            <translation>Asks the registers once whether they are there (E164).</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Today at a glance. Each part says one thing; Enter or a click opens the page where it is worked. What needs a person stands at the top.

Everything is read from the office's own registry. The registers are asked only by “Ask now”.</source>
            <translation>Today at a glance. Each part says one thing; Enter or a click opens the page where it is worked. What needs a person stands at the top.

Everything is read from the office's own registry. The registers are asked only by “Ask now”.</translation>
        </message>
        <message>
            <source>In step up to %1</source>
            <translation>In step up to %1</translation>
        </message>
        <message>
            <source>Changes were not looked at yet</source>
            <translation>Changes were not looked at yet</translation>
        </message>
        <message>
            <source>The distribution runs now.</source>
            <translation>The distribution runs now.</translation>
        </message>
        <message>
            <source>Next window: %1</source>
            <translation>Next window: %1</translation>
        </message>
        <message>
            <source>Next window: %1 between 0:15 and 6:00</source>
            <translation>Next window: %1 between 0:15 and 6:00</translation>
        </message>
        <message>
            <source>Next window: today between 0:15 and 6:00</source>
            <translation>Next window: today between 0:15 and 6:00</translation>
        </message>
        <message>
            <source>Today's window was not asked between 0:15 and 6:00.</source>
            <translation>Today's window was not asked between 0:15 and 6:00.</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) in the covered time</source>
            <translation>
                <numerusform>%n gap in the covered time</numerusform>
                <numerusform>%n gaps in the covered time</numerusform>
            </translation>
        </message>
        <message>
            <source>Of a part of it AISV tells nothing any more; read everybody anew.</source>
            <translation>Of a part of it AISV tells nothing any more; read everybody anew.</translation>
        </message>
        <message>
            <source>The first subscription waits for DIA's confirmation.</source>
            <translation>The first subscription waits for DIA's confirmation.</translation>
        </message>
        <message>
            <source>%1, changed clients: %2</source>
            <translation>%1, changed clients: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) changed in 30 days</source>
            <translation>
                <numerusform>%n client changed in 30 days</numerusform>
                <numerusform>%n clients changed in 30 days</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: %1</source>
            <translation>Today: %1</translation>
        </message>
        <message>
            <source>the oldest %1</source>
            <translation>the oldest %1</translation>
        </message>
        <message>
            <source>at the usual pace done in %1</source>
            <translation>at the usual pace done in %1</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) wait</source>
            <translation>
                <numerusform>%n notice waits</numerusform>
                <numerusform>%n notices wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n after the deadline</source>
            <translation>
                <numerusform>%n after the deadline</numerusform>
                <numerusform>%n after the deadline</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, the oldest %3</source>
            <translation>%1: %2, the oldest %3</translation>
        </message>
        <message>
            <source>No case waits</source>
            <translation>No case waits</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) wait</source>
            <translation>
                <numerusform>%n case waits</numerusform>
                <numerusform>%n cases wait</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) under way</source>
            <translation>
                <numerusform>%n request under way</numerusform>
                <numerusform>%n requests under way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) past the day</source>
            <translation>
                <numerusform>%n request past the day</numerusform>
                <numerusform>%n requests past the day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) due soon</source>
            <translation>
                <numerusform>%n request due soon</numerusform>
                <numerusform>%n requests due soon</numerusform>
            </translation>
        </message>
        <message>
            <source>No request is under way</source>
            <translation>No request is under way</translation>
        </message>
        <message>
            <source>The registers are being asked…</source>
            <translation>The registers are being asked…</translation>
        </message>
        <message>
            <source>%1 does not answer: %2</source>
            <translation>%1 does not answer: %2</translation>
        </message>
        <message>
            <source>asked %1</source>
            <translation>asked %1</translation>
        </message>
        <message>
            <source>The registers answer</source>
            <translation>The registers answer</translation>
        </message>
        <message numerus="yes">
            <source>%n register(s) do not answer</source>
            <translation>
                <numerusform>%n register does not answer</numerusform>
                <numerusform>%n registers do not answer</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has asked yet</source>
            <translation>Nobody has asked yet</translation>
        </message>
        <message>
            <source>“Ask now” asks once whether they are there.</source>
            <translation>“Ask now” asks once whether they are there.</translation>
        </message>
        <message>
            <source>asked %1 by %2</source>
            <translation>asked %1 by %2</translation>
        </message>
        <message>
            <source>The registers answered</source>
            <translation>The registers answered</translation>
        </message>
        <message>
            <source>The registers did not answer</source>
            <translation>The registers did not answer</translation>
        </message>
        <message>
            <source>The certificate is being read…</source>
            <translation>The certificate is being read…</translation>
        </message>
        <message numerus="yes">
            <source>%n more day(s)</source>
            <translation>
                <numerusform>%n more day</numerusform>
                <numerusform>%n more days</numerusform>
            </translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>Expired %1</translation>
        </message>
        <message>
            <source>Valid until %1</source>
            <translation>Valid until %1</translation>
        </message>
        <message numerus="yes">
            <source>%n identity case(s) are past the deadline.</source>
            <translation>
                <numerusform>%n identity case is past the deadline.</numerusform>
                <numerusform>%n identity cases are past the deadline.</numerusform>
            </translation>
        </message>
        <message>
            <source>The request “%1” is past its day, %2.</source>
            <translation>The request “%1” is past its day, %2.</translation>
        </message>
        <message>
            <source>The registers did not answer when they were asked last.</source>
            <translation>The registers did not answer when they were asked last.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need a person</source>
            <translation>
                <numerusform>%n thing needs a person</numerusform>
                <numerusform>%n things need a person</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · ✓ nothing is urgent</source>
            <translation>%1 · ✓ nothing is urgent</translation>
        </message>
        <message>
            <source>Asking whether the registers are there</source>
            <translation>Asking whether the registers are there</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>Reading the certificate</translation>
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
            <translation>The list cannot be written to %1.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the file elsewhere.</source>
            <translation>Choose another folder, or close the file elsewhere.</translation>
        </message>
        <message>
            <source>Saving the list was cancelled; no file was written.</source>
            <translation>Saving the list was cancelled; no file was written.</translation>
        </message>
        <message>
            <source>Saving the list</source>
            <translation>Saving the list</translation>
        </message>
        <message>
            <source>Narrow the list, or subscribe the clients: then their changes come by themselves.</source>
            <translation>Narrow the list, or subscribe the clients: then their changes come by themselves.</translation>
        </message>
        <message>
            <source>Nobody in the list is known to the registers.</source>
            <translation>Nobody in the list is known to the registers.</translation>
        </message>
        <message>
            <source>Identify the clients first.</source>
            <translation>Identify the clients first.</translation>
        </message>
        <message numerus="yes">
            <source>The list is too long to ask about: more than %n client(s).</source>
            <translation>
                <numerusform>The list is too long to ask about: more than %n client.</numerusform>
                <numerusform>The list is too long to ask about: more than %n clients.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::CasesModel</name>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::CoverageStrip</name>
        <message>
            <source>%1
A click lists the notices of the day.</source>
            <translation>%1
A click lists the notices of the day.</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>covered</translation>
        </message>
        <message>
            <source>partly covered</source>
            <translation>partly covered</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>before the first window</source>
            <translation>before the first window</translation>
        </message>
        <message>
            <source>Covered time, last 30 days</source>
            <translation>Covered time, last 30 days</translation>
        </message>
        <message>
            <source>Days missing: %1, days partly covered: %2</source>
            <translation>Days missing: %1, days partly covered: %2</translation>
        </message>
        <message>
            <source>%1: %2, changed clients: %3</source>
            <translation>%1: %2, changed clients: %3</translation>
        </message>
        <message>
            <source>not asked about yet</source>
            <translation>not asked about yet</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::DayChart</name>
        <message>
            <source>%1
A click lists the notices of the day.</source>
            <translation>%1
A click lists the notices of the day.</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::DaysModel</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Calls</translation>
        </message>
        <message>
            <source>Read a minute</source>
            <translation>Read a minute</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::DaysView</name>
        <message>
            <source>Persons read a minute, by day</source>
            <translation>Persons read a minute, by day</translation>
        </message>
        <message>
            <source>Work by day</source>
            <translation>Work by day</translation>
        </message>
        <message>
            <source>Throughput: persons read a minute while the distribution ran</source>
            <translation>Throughput: persons read a minute while the distribution ran</translation>
        </message>
        <message>
            <source>%1: %2 a minute</source>
            <translation>%1: %2 a minute</translation>
        </message>
        <message>
            <source>In these thirty days nothing was done that the registers advise against.</source>
            <translation>In these thirty days nothing was done that the registers advise against.</translation>
        </message>
        <message>
            <source>What the registers advise against, in these thirty days:</source>
            <translation>What the registers advise against, in these thirty days:</translation>
        </message>
        <message>
            <source>%1 Refused: %2, done nevertheless: %3. (%4)</source>
            <translation>%1 Refused: %2, done nevertheless: %3. (%4)</translation>
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
            <translation>+ Filter</translation>
        </message>
        <message>
            <source>Add a filter to the list of notices</source>
            <translation>Add a filter to the list of notices</translation>
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
            <translation>Back to the list before</translation>
        </message>
        <message>
            <source>Done %1 to %2</source>
            <translation>Done %1 to %2</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <translation>Done by %1</translation>
        </message>
        <message>
            <source>Done on %1</source>
            <translation>Done on %1</translation>
        </message>
        <message>
            <source>Done on days…</source>
            <translation>Done on days…</translation>
        </message>
        <message>
            <source>Done since %1</source>
            <translation>Done since %1</translation>
        </message>
        <message>
            <source>How long it waits</source>
            <translation>How long it waits</translation>
        </message>
        <message>
            <source>It will be found under Saved, for you alone and at this computer; an older one of the same name is replaced.</source>
            <translation>It will be found under Saved, for you alone and at this computer; an older one of the same name is replaced.</translation>
        </message>
        <message>
            <source>Received %1 to %2</source>
            <translation>Received %1 to %2</translation>
        </message>
        <message>
            <source>Received by %1</source>
            <translation>Received by %1</translation>
        </message>
        <message>
            <source>Received on %1</source>
            <translation>Received on %1</translation>
        </message>
        <message>
            <source>Received on days…</source>
            <translation>Received on days…</translation>
        </message>
        <message>
            <source>Received since %1</source>
            <translation>Received since %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove the saved list?</source>
            <translation>Remove the saved list?</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Rename the saved list</source>
            <translation>Rename the saved list</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>Save this list</translation>
        </message>
        <message>
            <source>Save this list as…</source>
            <translation>Save this list as…</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>Saved as “%1”</translation>
        </message>
        <message>
            <source>Saved lists of notices</source>
            <translation>Saved lists of notices</translation>
        </message>
        <message>
            <source>Saved ▾</source>
            <translation>Saved ▾</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>State: %1</translation>
        </message>
        <message>
            <source>Take off the filter %1</source>
            <translation>Take off the filter %1</translation>
        </message>
        <message>
            <source>Take the filter off</source>
            <translation>Take the filter off</translation>
        </message>
        <message>
            <source>Take the filter off: list the whole stage</source>
            <translation>Take the filter off: list the whole stage</translation>
        </message>
        <message>
            <source>The office set it aside.</source>
            <translation>The office set it aside.</translation>
        </message>
        <message numerus="yes">
            <source>Waits %n day(s) or longer</source>
            <translation>
                <numerusform>Waits %n day or longer</numerusform>
                <numerusform>Waits %n days or longer</numerusform>
            </translation>
        </message>
        <message>
            <source>What was done on these days</source>
            <translation>What was done on these days</translation>
        </message>
        <message>
            <source>What was received on these days</source>
            <translation>What was received on these days</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Why: %1</translation>
        </message>
        <message>
            <source>You have a saved list of this name already.</source>
            <translation>You have a saved list of this name already.</translation>
        </message>
        <message>
            <source>“%1” will no longer be offered. No notice changes by it.</source>
            <translation>“%1” will no longer be offered. No notice changes by it.</translation>
        </message>
        <message>
            <source>↶ Step back</source>
            <translation>↶ Step back</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::NoticesModel</name>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>KID</source>
            <translation>KID</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Announced</translation>
        </message>
        <message>
            <source>Received %1</source>
            <translation>Received %1</translation>
        </message>
        <message>
            <source>The next distribution reads it.</source>
            <translation>The next distribution reads it.</translation>
        </message>
        <message>
            <source>The person was announced already and waited: read once for both.</source>
            <translation>The person was announced already and waited: read once for both.</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Waits</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>(no client has this identifier)</source>
            <translation>(no client has this identifier)</translation>
        </message>
        <message>
            <source>%1 (attempts: %2)</source>
            <translation>%1 (attempts: %2)</translation>
        </message>
        <message>
            <source>attempts: %1</source>
            <translation>attempts: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::Pipeline</name>
        <message>
            <source>AIFO changes</source>
            <translation>AIFO changes</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Repeated</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>To read</translation>
        </message>
        <message>
            <source>To apply</source>
            <translation>To apply</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Identity cases</translation>
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
            <translation>Calls</translation>
        </message>
        <message>
            <source>Change from</source>
            <translation>Change from</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>Change to</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Covered</translation>
        </message>
        <message>
            <source>Delivered to</source>
            <translation>Delivered to</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Identity cases</source>
            <translation>Identity cases</translation>
        </message>
        <message>
            <source>Known already</source>
            <translation>Known already</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Replaced</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Subscribed</source>
            <translation>Subscribed</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Unsubscribed</source>
            <translation>Unsubscribed</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Window from</source>
            <translation>Window from</translation>
        </message>
        <message>
            <source>Window to</source>
            <translation>Window to</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>all of it</translation>
        </message>
        <message>
            <source>missing: the next run asks about it</source>
            <translation>missing: the next run asks about it</translation>
        </message>
        <message>
            <source>missing: the register no longer tells of this time</source>
            <translation>missing: the register no longer tells of this time</translation>
        </message>
        <message>
            <source>shortened</source>
            <translation>shortened</translation>
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
                <numerusform>%n notice did not move: somebody else or a run moved it meanwhile.</numerusform>
                <numerusform>%n notices did not move: somebody else or a run moved them meanwhile.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) stayed set aside: no client has the identifier that was announced.</source>
            <translation>
                <numerusform>%n notice stayed set aside: no client has the identifier that was announced.</numerusform>
                <numerusform>%n notices stayed set aside: no client has the identifier that was announced.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved to %1</source>
            <translation>
                <numerusform>%n row saved to %1</numerusform>
                <numerusform>%n rows saved to %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Bars: changed clients a day; choosing a day lists its notices. Strip: full = covered, half = partly covered, empty frame = missing, dots = not asked about yet, thin line = before the first window.</source>
            <translation>Bars: changed clients a day; choosing a day lists its notices. Strip: full = covered, half = partly covered, empty frame = missing, dots = not asked about yet, thin line = before the first window.</translation>
        </message>
        <message>
            <source>Bring the chosen notices back</source>
            <translation>Bring the chosen notices back</translation>
        </message>
        <message>
            <source>DIA has to know the planned term beforehand, whatever the number (AISV handbook 1.07, ch. 6.1.3.1). No notice for it has been sent from here yet.</source>
            <translation>DIA has to know the planned term beforehand, whatever the number (AISV handbook 1.07, ch. 6.1.3.1). No notice for it has been sent from here yet.</translation>
        </message>
        <message>
            <source>Fill the gaps: run the distribution now</source>
            <translation>Fill the gaps: run the distribution now</translation>
        </message>
        <message>
            <source>Identify the client if it is yours, then bring the notice back. Otherwise leave it: comparing subscriptions with the registers ends the one that we do not want.</source>
            <translation>Identify the client if it is yours, then bring the notice back. Otherwise leave it: comparing subscriptions with the registers ends the one that we do not want.</translation>
        </message>
        <message>
            <source>Nothing fits the filter</source>
            <translation>Nothing fits the filter</translation>
        </message>
        <message>
            <source>Notices of the registers go from the left to the right: they are received, the persons are read, the changes applied. What cannot go on by itself is set aside with a reason.

Choose a stage to see its items; Enter on an item opens the client. A day of the chart, by a click or by the arrows and Enter, lists what was done on it; what narrows the list stands above it and is taken off there or by Esc. The distribution can be stopped at any time and goes on where it stopped.

/ stages · Ctrl+R try again · Ctrl+D set aside · Ctrl+B bring back · Ctrl+S save the filter · Ctrl+Shift+S save the list to a file · Ctrl+Shift+R run or stop the distribution · Esc back</source>
            <translation>Notices of the registers go from the left to the right: they are received, the persons are read, the changes applied. What cannot go on by itself is set aside with a reason.

Choose a stage to see its items; Enter on an item opens the client. A day of the chart, by a click or by the arrows and Enter, lists what was done on it; what narrows the list stands above it and is taken off there or by Esc. The distribution can be stopped at any time and goes on where it stopped.

/ stages · Ctrl+R try again · Ctrl+D set aside · Ctrl+B bring back · Ctrl+S save the filter · Ctrl+Shift+S save the list to a file · Ctrl+Shift+R run or stop the distribution · Esc back</translation>
        </message>
        <message>
            <source>Prepare the notice for DIA</source>
            <translation>Prepare the notice for DIA</translation>
        </message>
        <message>
            <source>Run the distribution</source>
            <translation>Run the distribution</translation>
        </message>
        <message>
            <source>Items or runs</source>
            <translation>Items or runs</translation>
        </message>
        <message>
            <source>Notices of the chosen stage</source>
            <translation>Notices of the chosen stage</translation>
        </message>
        <message>
            <source>Identity cases that wait</source>
            <translation>Identity cases that wait</translation>
        </message>
        <message>
            <source>Save this filter of notices…</source>
            <translation>Save this filter of notices…</translation>
        </message>
        <message>
            <source>Save what the page of notices shows to a file…</source>
            <translation>Save what the page of notices shows to a file…</translation>
        </message>
        <message>
            <source>Saving a list of identity cases</source>
            <translation>Saving a list of identity cases</translation>
        </message>
        <message>
            <source>Saving a list of notices</source>
            <translation>Saving a list of notices</translation>
        </message>
        <message>
            <source>Saving a table of the distribution</source>
            <translation>Saving a table of the distribution</translation>
        </message>
        <message numerus="yes">
            <source>Set %n notice(s) aside?</source>
            <translation>
                <numerusform>Set %n notice aside?</numerusform>
                <numerusform>Set %n notices aside?</numerusform>
            </translation>
        </message>
        <message>
            <source>Set it aside</source>
            <translation>Set it aside</translation>
        </message>
        <message>
            <source>Set the chosen notices aside…</source>
            <translation>Set the chosen notices aside…</translation>
        </message>
        <message>
            <source>Set them aside</source>
            <translation>Set them aside</translation>
        </message>
        <message>
            <source>Show the run</source>
            <translation>Show the run</translation>
        </message>
        <message>
            <source>Show the run that failed</source>
            <translation>Show the run that failed</translation>
        </message>
        <message>
            <source>Take the filter of notices off</source>
            <translation>Take the filter of notices off</translation>
        </message>
        <message>
            <source>Take the filter off</source>
            <translation>Take the filter off</translation>
        </message>
        <message>
            <source>That it was made, by whom and why is recorded.</source>
            <translation>That it was made, by whom and why is recorded.</translation>
        </message>
        <message>
            <source>The changes will not be read until somebody brings the notices back.</source>
            <translation>The changes will not be read until somebody brings the notices back.</translation>
        </message>
        <message>
            <source>The file holds names and client numbers of everybody in “%1”.</source>
            <translation>The file holds names and client numbers of everybody in “%1”.</translation>
        </message>
        <message>
            <source>The file holds names and client numbers of everybody whose identity case waits.</source>
            <translation>The file holds names and client numbers of everybody whose identity case waits.</translation>
        </message>
        <message>
            <source>The file holds names and client numbers of those in “%1” whom the filter leaves: %2.</source>
            <translation>The file holds names and client numbers of those in “%1” whom the filter leaves: %2.</translation>
        </message>
        <message>
            <source>The file holds the numbers of the days that the table shows.</source>
            <translation>The file holds the numbers of the days that the table shows.</translation>
        </message>
        <message>
            <source>The file holds the runs that the table shows, with the names of those who started them.</source>
            <translation>The file holds the runs that the table shows, with the names of those who started them.</translation>
        </message>
        <message>
            <source>The file holds the windows and gaps that the table shows.</source>
            <translation>The file holds the windows and gaps that the table shows.</translation>
        </message>
        <message>
            <source>The filter stands above. The number of the stage is of all its notices.</source>
            <translation>The filter stands above. The number of the stage is of all its notices.</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>The list could not be read</translation>
        </message>
        <message>
            <source>The list was read anew; look where they are now.</source>
            <translation>The list was read anew; look where they are now.</translation>
        </message>
        <message>
            <source>The number is of the last run. It is the run chosen under Last runs, with its calls; what came of it is in the other stages.</source>
            <translation>The number is of the last run. It is the run chosen under Last runs, with its calls; what came of it is in the other stages.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>Set aside…</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>Covered time, last 30 days</source>
            <translation>Covered time, last 30 days</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>Last runs</translation>
        </message>
        <message>
            <source>Run or stop the distribution</source>
            <translation>Run or stop the distribution</translation>
        </message>
        <message>
            <source>E78 · last run</source>
            <translation>E78 · last run</translation>
        </message>
        <message>
            <source>E07 · last run</source>
            <translation>E07 · last run</translation>
        </message>
        <message>
            <source>Try the chosen notices again</source>
            <translation>Try the chosen notices again</translation>
        </message>
        <message>
            <source>cases.csv</source>
            <translation>cases.csv</translation>
        </message>
        <message>
            <source>days.csv</source>
            <translation>days.csv</translation>
        </message>
        <message>
            <source>filtered: %1 of %2</source>
            <translation>filtered: %1 of %2</translation>
        </message>
        <message>
            <source>filtered: more than %1 of %2</source>
            <translation>filtered: more than %1 of %2</translation>
        </message>
        <message>
            <source>notices, E277</source>
            <translation>notices, E277</translation>
        </message>
        <message>
            <source>notices.csv</source>
            <translation>notices.csv</translation>
        </message>
        <message>
            <source>read, not yet written</source>
            <translation>read, not yet written</translation>
        </message>
        <message>
            <source>runs.csv</source>
            <translation>runs.csv</translation>
        </message>
        <message>
            <source>since the beginning</source>
            <translation>since the beginning</translation>
        </message>
        <message>
            <source>the oldest notice waits %1</source>
            <translation>the oldest notice waits %1</translation>
        </message>
        <message>
            <source>no notice waits</source>
            <translation>no notice waits</translation>
        </message>
        <message>
            <source>the distribution is running</source>
            <translation>the distribution is running</translation>
        </message>
        <message>
            <source>last run %1: %2</source>
            <translation>last run %1: %2</translation>
        </message>
        <message>
            <source>the distribution has not run yet</source>
            <translation>the distribution has not run yet</translation>
        </message>
        <message>
            <source>Nothing here: %1</source>
            <translation>Nothing here: %1</translation>
        </message>
        <message>
            <source>Run the distribution to ask the registers for changes of your clients.</source>
            <translation>Run the distribution to ask the registers for changes of your clients.</translation>
        </message>
        <message>
            <source>Stop the distribution</source>
            <translation>Stop the distribution</translation>
        </message>
        <message>
            <source>Distribution of changes</source>
            <translation>Distribution of changes</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) changed</source>
            <translation>
                <numerusform>%n client changed</numerusform>
                <numerusform>%n clients changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) moved</source>
            <translation>
                <numerusform>%n notice moved</numerusform>
                <numerusform>%n notices moved</numerusform>
            </translation>
        </message>
        <message>
            <source>Set this notice aside?</source>
            <translation>Set this notice aside?</translation>
        </message>
        <message>
            <source>The change will not be read until somebody brings the notice back.</source>
            <translation>The change will not be read until somebody brings the notice back.</translation>
        </message>
        <message>
            <source>the distribution is stopping</source>
            <translation>the distribution is stopping</translation>
        </message>
        <message>
            <source>Stopping the distribution…</source>
            <translation>Stopping the distribution…</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>Save the list…</translation>
        </message>
        <message>
            <source>Windows and gaps</source>
            <translation>Windows and gaps</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Change over from E07 to AISV (E317)…</source>
            <translation>Change over from E07 to AISV (E317)…</translation>
        </message>
        <message>
            <source>Read everybody anew…</source>
            <translation>Read everybody anew…</translation>
        </message>
        <message>
            <source>E317 · last run</source>
            <translation>E317 · last run</translation>
        </message>
        <message>
            <source>the oldest notice waits %1 · done in about %2</source>
            <translation>the oldest notice waits %1 · done in about %2</translation>
        </message>
        <message>
            <source>%1 · subscribed identifiers: %2</source>
            <translation>%1 · subscribed identifiers: %2</translation>
        </message>
        <message>
            <source>%1 · subscribed identifiers: %2, waiting to be subscribed: %3, to be unsubscribed: %4</source>
            <translation>%1 · subscribed identifiers: %2, waiting to be subscribed: %3, to be unsubscribed: %4</translation>
        </message>
        <message>
            <source>Windows and gaps (missing: %1)</source>
            <translation>Windows and gaps (missing: %1)</translation>
        </message>
        <message>
            <source>Save this list to a file?</source>
            <translation>Save this list to a file?</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Save the list</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>Read everybody anew?</source>
            <translation>Read everybody anew?</translation>
        </message>
        <message>
            <source>The registers will be asked for %1 persons by %2 calls of E277, for %3 at least. They advise against it: it is for time that nobody can tell the changes of any more. The reason is recorded.</source>
            <translation>The registers will be asked for %1 persons by %2 calls of E277, for %3 at least. They advise against it: it is for time that nobody can tell the changes of any more. The reason is recorded.</translation>
        </message>
        <message>
            <source>Read anew</source>
            <translation>Read anew</translation>
        </message>
        <message>
            <source>Ordering that everybody is read anew</source>
            <translation>Ordering that everybody is read anew</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) wait to be read</source>
            <translation>
                <numerusform>%n person waits to be read</numerusform>
                <numerusform>%n persons wait to be read</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 persons and %2 organisations will be subscribed in AISV by %3 calls of E315, for %4 at least. Until all are, changes are read by E07 as before.</source>
            <translation>%1 persons and %2 organisations will be subscribed in AISV by %3 calls of E315, for %4 at least. Until all are, changes are read by E07 as before.</translation>
        </message>
        <message>
            <source>So many may be subscribed only after DIA confirmed the term: the subscription waits until its answer is recorded.</source>
            <translation>So many may be subscribed only after DIA confirmed the term: the subscription waits until its answer is recorded.</translation>
        </message>
        <message>
            <source>Change over to AISV?</source>
            <translation>Change over to AISV?</translation>
        </message>
        <message>
            <source>Change over</source>
            <translation>Change over</translation>
        </message>
        <message>
            <source>Run the distribution now?</source>
            <translation>Run the distribution now?</translation>
        </message>
        <message>
            <source>%1 (%2) %3</source>
            <translation>%1 (%2) %3</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Run now</translation>
        </message>
        <message>
            <source>Notices</source>
            <comment>title of the workplace</comment>
            <translation>Notices</translation>
        </message>
        <message>
            <source>windows.csv</source>
            <translation>windows.csv</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::RunsModel</name>
        <message>
            <source>Chosen clients</source>
            <translation>Chosen clients</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Distribution</translation>
        </message>
        <message>
            <source>Identifiers replaced by others: %1</source>
            <translation>Identifiers replaced by others: %1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Reconciliation</translation>
        </message>
        <message>
            <source>Run it again. If it fails again, its calls under Last runs say where.</source>
            <translation>Run it again. If it fails again, its calls under Last runs say where.</translation>
        </message>
        <message>
            <source>Set aside / cases</source>
            <translation>Set aside / cases</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Subscription</translation>
        </message>
        <message>
            <source>The distribution failed %1: %2</source>
            <translation>The distribution failed %1: %2</translation>
        </message>
        <message>
            <source>The question about chosen clients failed %1: %2</source>
            <translation>The question about chosen clients failed %1: %2</translation>
        </message>
        <message>
            <source>The reconciliation failed %1: %2</source>
            <translation>The reconciliation failed %1: %2</translation>
        </message>
        <message>
            <source>The subscription failed %1: %2</source>
            <translation>The subscription failed %1: %2</translation>
        </message>
        <message>
            <source>Why it did not end well</source>
            <translation>Why it did not end well</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Read / changed</source>
            <translation>Read / changed</translation>
        </message>
        <message>
            <source>Calls, who</source>
            <translation>Calls, who</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>changes %1 – %2</source>
            <translation>changes %1 – %2</translation>
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
            <translation>Last runs of all kinds</translation>
        </message>
        <message>
            <source>Calls of the chosen run</source>
            <translation>Calls of the chosen run</translation>
        </message>
        <message>
            <source>Last calls of the chosen run</source>
            <translation>Last calls of the chosen run</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::WindowsModel</name>
        <message>
            <source>Of whom</source>
            <translation>Of whom</translation>
        </message>
        <message>
            <source>Time of changes</source>
            <translation>Time of changes</translation>
        </message>
        <message>
            <source>Delivered up to</source>
            <translation>Delivered up to</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Asked</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Calls</translation>
        </message>
        <message>
            <source>Notices / known already</source>
            <translation>Notices / known already</translation>
        </message>
        <message>
            <source>The register shortened the window or gave only the first changes of it; the rest is asked about by the next question.</source>
            <translation>The register shortened the window or gave only the first changes of it; the rest is asked about by the next question.</translation>
        </message>
        <message>
            <source>organisations</source>
            <translation>organisations</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>persons</translation>
        </message>
        <message>
            <source>organisations (E317)</source>
            <translation>organisations (E317)</translation>
        </message>
        <message>
            <source>persons (read anew)</source>
            <translation>persons (read anew)</translation>
        </message>
        <message>
            <source>persons (%1)</source>
            <translation>persons (%1)</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>! missing: the register no longer tells of this time</source>
            <translation>! missing: the register no longer tells of this time</translation>
        </message>
        <message>
            <source>! missing: the next run asks about it</source>
            <translation>! missing: the next run asks about it</translation>
        </message>
        <message>
            <source>persons of agenda %1</source>
            <translation>persons of agenda %1</translation>
        </message>
        <message>
            <source>persons of agenda %1 (%2)</source>
            <translation>persons of agenda %1 (%2)</translation>
        </message>
        <message>
            <source>⚠ %1 (shortened)</source>
            <translation>⚠ %1 (shortened)</translation>
        </message>
        <message>
            <source>✓ all of it</source>
            <translation>✓ all of it</translation>
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
            <translation>Read everybody anew…</translation>
        </message>
        <message>
            <source>Some are of agenda %1. The next run of the distribution asks about them, the oldest first.</source>
            <translation>Some are of agenda %1. The next run of the distribution asks about them, the oldest first.</translation>
        </message>
        <message>
            <source>Windows of changes and gaps between them</source>
            <translation>Windows of changes and gaps between them</translation>
        </message>
        <message numerus="yes">
            <source>%n stretch(es) of time can no longer be asked about.</source>
            <translation>
                <numerusform>%n stretch of time can no longer be asked about.</numerusform>
                <numerusform>%n stretches of time can no longer be asked about.</numerusform>
            </translation>
        </message>
        <message>
            <source>The register does not tell of changes that long ago. Clients may be out of date until all of them are read anew.</source>
            <translation>The register does not tell of changes that long ago. Clients may be out of date until all of them are read anew.</translation>
        </message>
        <message numerus="yes">
            <source>%n stretch(es) of time were not asked about.</source>
            <translation>
                <numerusform>%n stretch of time was not asked about.</numerusform>
                <numerusform>%n stretches of time were not asked about.</numerusform>
            </translation>
        </message>
        <message>
            <source>The next run of the distribution asks about them, the oldest first.</source>
            <translation>The next run of the distribution asks about them, the oldest first.</translation>
        </message>
        <message>
            <source>Nothing was asked about yet.</source>
            <translation>Nothing was asked about yet.</translation>
        </message>
        <message>
            <source>Run the distribution to begin.</source>
            <translation>Run the distribution to begin.</translation>
        </message>
        <message>
            <source>All time since the first client is covered.</source>
            <translation>All time since the first client is covered.</translation>
        </message>
    </context>
    <context>
        <name>kmen::registry</name>
        <message>
            <source>It ended with code %1.</source>
            <translation>It ended with code %1.</translation>
        </message>
        <message>
            <source>Nothing was lost: the next run goes on where this one stopped.</source>
            <translation>Nothing was lost: the next run goes on where this one stopped.</translation>
        </message>
        <message>
            <source>The client is archived.</source>
            <translation>The client is archived.</translation>
        </message>
        <message>
            <source>The program that ran it ended before the run did.</source>
            <translation>The program that ran it ended before the run did.</translation>
        </message>
        <message>
            <source>The stored data of a client are damaged.</source>
            <translation>The stored data of a client are damaged.</translation>
        </message>
        <message>
            <source>Read the client again from the register.</source>
            <translation>Read the client again from the register.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Birth surname</source>
            <translation>Birth surname</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Place of birth</translation>
        </message>
        <message>
            <source>Date of death</source>
            <translation>Date of death</translation>
        </message>
        <message>
            <source>Declaration of death in force since</source>
            <translation>Declaration of death in force since</translation>
        </message>
        <message>
            <source>Place of death</source>
            <translation>Place of death</translation>
        </message>
        <message>
            <source>Address of residence</source>
            <translation>Address of residence</translation>
        </message>
        <message>
            <source>Delivery address</source>
            <translation>Delivery address</translation>
        </message>
        <message>
            <source>Marital status</source>
            <translation>Marital status</translation>
        </message>
        <message>
            <source>Limited legal capacity</source>
            <translation>Limited legal capacity</translation>
        </message>
        <message>
            <source>Data box</source>
            <translation>Data box</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Identity documents</source>
            <translation>Identity documents</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Citizenship</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>man</source>
            <translation>man</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>woman</translation>
        </message>
        <message>
            <source>single</source>
            <translation>single</translation>
        </message>
        <message>
            <source>married</source>
            <translation>married</translation>
        </message>
        <message>
            <source>divorced</source>
            <translation>divorced</translation>
        </message>
        <message>
            <source>widowed</source>
            <translation>widowed</translation>
        </message>
        <message>
            <source>marriage ended</source>
            <translation>marriage ended</translation>
        </message>
        <message>
            <source>in a registered partnership</source>
            <translation>in a registered partnership</translation>
        </message>
        <message>
            <source>partnership ended by a decision</source>
            <translation>partnership ended by a decision</translation>
        </message>
        <message>
            <source>partnership ended</source>
            <translation>partnership ended</translation>
        </message>
        <message>
            <source>partnership ended by death</source>
            <translation>partnership ended by death</translation>
        </message>
        <message>
            <source>separated</source>
            <translation>separated</translation>
        </message>
        <message>
            <source>identity card</source>
            <translation>identity card</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>passport</translation>
        </message>
        <message>
            <source>visa sticker</source>
            <translation>visa sticker</translation>
        </message>
        <message>
            <source>residence permit</source>
            <translation>residence permit</translation>
        </message>
        <message>
            <source>residence certificate</source>
            <translation>residence certificate</translation>
        </message>
        <message>
            <source>Czech Republic</source>
            <translation>Czech Republic</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovakia</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Germany</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Poland</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Vietnam</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russia</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>United Kingdom</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>United States</translation>
        </message>
        <message>
            <source>Identifier cancelled without a successor</source>
            <translation>Identifier cancelled without a successor</translation>
        </message>
        <message>
            <source>Two clients are one person</source>
            <translation>Two clients are one person</translation>
        </message>
        <message>
            <source>One identifier has several successors</source>
            <translation>One identifier has several successors</translation>
        </message>
        <message>
            <source>The register no longer knows the person</source>
            <translation>The register no longer knows the person</translation>
        </message>
        <message>
            <source>More than one answer</source>
            <translation>More than one answer</translation>
        </message>
        <message>
            <source>An identity case needs at least one client.</source>
            <translation>An identity case needs at least one client.</translation>
        </message>
        <message>
            <source>Choose the client.</source>
            <translation>Choose the client.</translation>
        </message>
        <message>
            <source>There is no such identity case.</source>
            <translation>There is no such identity case.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Refresh the list.</translation>
        </message>
        <message>
            <source>The identity case is closed already.</source>
            <translation>The identity case is closed already.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Deceased</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Replaced</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archived</translation>
        </message>
        <message>
            <source>There is no such client.</source>
            <translation>There is no such client.</translation>
        </message>
        <message>
            <source>Check the client identifier.</source>
            <translation>Check the client identifier.</translation>
        </message>
        <message>
            <source>No free client identifier was found.</source>
            <translation>No free client identifier was found.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Send the details to the support.</translation>
        </message>
        <message>
            <source>A client needs a surname and a given name.</source>
            <translation>A client needs a surname and a given name.</translation>
        </message>
        <message>
            <source>Fill in both names.</source>
            <translation>Fill in both names.</translation>
        </message>
        <message>
            <source>Somebody else changed the client in the meantime.</source>
            <translation>Somebody else changed the client in the meantime.</translation>
        </message>
        <message>
            <source>Look at the new values and edit again.</source>
            <translation>Look at the new values and edit again.</translation>
        </message>
        <message>
            <source>Reference data of the registers cannot be overwritten by hand.</source>
            <translation>Reference data of the registers cannot be overwritten by hand.</translation>
        </message>
        <message>
            <source>If the value is wrong, announce it to the register.</source>
            <translation>If the value is wrong, announce it to the register.</translation>
        </message>
        <message>
            <source>The client has no such identifier.</source>
            <translation>The client has no such identifier.</translation>
        </message>
        <message>
            <source>Identify the client in the register first.</source>
            <translation>Identify the client in the register first.</translation>
        </message>
        <message>
            <source>This person is already kept as client %1.</source>
            <translation>This person is already kept as client %1.</translation>
        </message>
        <message>
            <source>Open that client instead of making another one.</source>
            <translation>Open that client instead of making another one.</translation>
        </message>
        <message>
            <source>Not subscribed</source>
            <translation>Not subscribed</translation>
        </message>
        <message>
            <source>Subscription waits</source>
            <translation>Subscription waits</translation>
        </message>
        <message>
            <source>Subscribed</source>
            <translation>Subscribed</translation>
        </message>
        <message>
            <source>End of subscription waits</source>
            <translation>End of subscription waits</translation>
        </message>
        <message>
            <source>Unsubscribed</source>
            <translation>Unsubscribed</translation>
        </message>
        <message>
            <source>Subscription refused</source>
            <translation>Subscription refused</translation>
        </message>
        <message>
            <source>Client %1 is already linked to another person of the register.</source>
            <translation>Client %1 is already linked to another person of the register.</translation>
        </message>
        <message>
            <source>Open an identity case if one of them is wrong.</source>
            <translation>Open an identity case if one of them is wrong.</translation>
        </message>
        <message>
            <source>%1 (address of an office)</source>
            <translation>%1 (address of an office)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1, valid until %2</source>
            <translation>%1, valid until %2</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>This is not a date.</translation>
        </message>
        <message>
            <source>Write it like 12. 5. 1978.</source>
            <translation>Write it like 12. 5. 1978.</translation>
        </message>
        <message>
            <source>No client has this identifier.</source>
            <translation>No client has this identifier.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Being read</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Applied</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Repeated</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>The client's identifier is no longer valid.</source>
            <translation>The client's identifier is no longer valid.</translation>
        </message>
        <message>
            <source>There is no such run of the distribution.</source>
            <translation>There is no such run of the distribution.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Done in part</source>
            <translation>Done in part</translation>
        </message>
        <message>
            <source>Done, some set aside</source>
            <translation>Done, some set aside</translation>
        </message>
        <message>
            <source>The archiving was stopped; what was done stays done.</source>
            <translation>The archiving was stopped; what was done stays done.</translation>
        </message>
        <message>
            <source>Archiving clients</source>
            <translation>Archiving clients</translation>
        </message>
        <message>
            <source>Removing personal data</source>
            <translation>Removing personal data</translation>
        </message>
        <message>
            <source>“%1” is not a time of keeping.</source>
            <translation>“%1” is not a time of keeping.</translation>
        </message>
        <message>
            <source>Write years after death, replacement and the last contact, and days for bringing back: death=10,replaced=5,contact=0,undo=30</source>
            <translation>Write years after death, replacement and the last contact, and days for bringing back: death=10,replaced=5,contact=0,undo=30</translation>
        </message>
        <message>
            <source>Write the reason why the clients are archived.</source>
            <translation>Write the reason why the clients are archived.</translation>
        </message>
        <message>
            <source>The data of client %1 were removed; it cannot be brought back.</source>
            <translation>The data of client %1 were removed; it cannot be brought back.</translation>
        </message>
        <message>
            <source>Client %1 is not archived.</source>
            <translation>Client %1 is not archived.</translation>
        </message>
        <message>
            <source>Identifier replaced by another one</source>
            <translation>Identifier replaced by another one</translation>
        </message>
        <message>
            <source>Two clients claim one identifier</source>
            <translation>Two clients claim one identifier</translation>
        </message>
        <message>
            <source>Two clients look like one person</source>
            <translation>Two clients look like one person</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Extract</translation>
        </message>
        <message>
            <source>Claimed error</source>
            <translation>Claimed error</translation>
        </message>
        <message>
            <source>A document needs a title.</source>
            <translation>A document needs a title.</translation>
        </message>
        <message>
            <source>Write what the document is.</source>
            <translation>Write what the document is.</translation>
        </message>
        <message>
            <source>There is no such document.</source>
            <translation>There is no such document.</translation>
        </message>
        <message>
            <source>Open the client again.</source>
            <translation>Open the client again.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
        <message>
            <source>Choose another folder or close the file elsewhere.</source>
            <translation>Choose another folder or close the file elsewhere.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Subscription to changes</source>
            <translation>Subscription to changes</translation>
        </message>
        <message>
            <source>Last read from the registers</source>
            <translation>Last read from the registers</translation>
        </message>
        <message>
            <source>Saving the list</source>
            <translation>Saving the list</translation>
        </message>
        <message>
            <source>Saving the list was cancelled.</source>
            <translation>Saving the list was cancelled.</translation>
        </message>
        <message>
            <source>A list of clients is saved only for a purpose.</source>
            <translation>A list of clients is saved only for a purpose.</translation>
        </message>
        <message>
            <source>Write what the list is for.</source>
            <translation>Write what the list is for.</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Name of the organisation</translation>
        </message>
        <message>
            <source>IČO</source>
            <translation>IČO</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Legal form</translation>
        </message>
        <message>
            <source>Legal status</source>
            <translation>Legal status</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>Founded</translation>
        </message>
        <message>
            <source>Ceased</source>
            <translation>Ceased</translation>
        </message>
        <message>
            <source>The keys that are here do not belong to this database.</source>
            <translation>The keys that are here do not belong to this database.</translation>
        </message>
        <message>
            <source>Choose the key file or the entry of the key store that was made with the database, or restore it from its backup.</source>
            <translation>Choose the key file or the entry of the key store that was made with the database, or restore it from its backup.</translation>
        </message>
        <message>
            <source>Rows of the database are still under the previous keys.</source>
            <translation>Rows of the database are still under the previous keys.</translation>
        </message>
        <message>
            <source>Finish the renewal first: kmen-worker keys rotate.</source>
            <translation>Finish the renewal first: kmen-worker keys rotate.</translation>
        </message>
        <message>
            <source>The keys cannot be renewed any more times.</source>
            <translation>The keys cannot be renewed any more times.</translation>
        </message>
        <message>
            <source>The renewal of the keys was stopped; it goes on when it is started again.</source>
            <translation>The renewal of the keys was stopped; it goes on when it is started again.</translation>
        </message>
        <message>
            <source>Renewing the keys</source>
            <translation>Renewing the keys</translation>
        </message>
        <message>
            <source>The client has no such key in that system.</source>
            <translation>The client has no such key in that system.</translation>
        </message>
        <message>
            <source>Read the client again; somebody may have ended the link.</source>
            <translation>Read the client again; somebody may have ended the link.</translation>
        </message>
        <message>
            <source>This organisation is already kept as client %1.</source>
            <translation>This organisation is already kept as client %1.</translation>
        </message>
        <message>
            <source>%1 is not an IČO.</source>
            <translation>%1 is not an IČO.</translation>
        </message>
        <message>
            <source>An IČO has eight digits; the last one checks the others.</source>
            <translation>An IČO has eight digits; the last one checks the others.</translation>
        </message>
        <message>
            <source>A saved filter needs a name of 1 to 60 characters.</source>
            <translation>A saved filter needs a name of 1 to 60 characters.</translation>
        </message>
        <message>
            <source>Write a shorter or another name.</source>
            <translation>Write a shorter or another name.</translation>
        </message>
        <message>
            <source>There is no such saved filter.</source>
            <translation>There is no such saved filter.</translation>
        </message>
        <message>
            <source>It may have been removed in another window.</source>
            <translation>It may have been removed in another window.</translation>
        </message>
        <message>
            <source>You have a saved filter of this name already.</source>
            <translation>You have a saved filter of this name already.</translation>
        </message>
        <message>
            <source>Write another name.</source>
            <translation>Write another name.</translation>
        </message>
        <message>
            <source>Too many numbers begin like this: write more of it.</source>
            <translation>Too many numbers begin like this: write more of it.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>The search was stopped.</translation>
        </message>
        <message>
            <source>Changes of ROB (E07)</source>
            <translation>Changes of ROB (E07)</translation>
        </message>
        <message>
            <source>Changing over from E07 to E317</source>
            <translation>Changing over from E07 to E317</translation>
        </message>
        <message>
            <source>AISV (E317)</source>
            <translation>AISV (E317)</translation>
        </message>
        <message>
            <source>DIA's confirmation is not complete.</source>
            <translation>DIA's confirmation is not complete.</translation>
        </message>
        <message>
            <source>Write its reference number, how many subjects it is for, and from when to when.</source>
            <translation>Write its reference number, how many subjects it is for, and from when to when.</translation>
        </message>
        <message>
            <source>Clients follow one another in a circle.</source>
            <translation>Clients follow one another in a circle.</translation>
        </message>
        <message>
            <source>Open an identity case.</source>
            <translation>Open an identity case.</translation>
        </message>
        <message>
            <source>Notice of a change</source>
            <translation>Notice of a change</translation>
        </message>
        <message>
            <source>Identity case opened</source>
            <translation>Identity case opened</translation>
        </message>
        <message>
            <source>Identity case closed</source>
            <translation>Identity case closed</translation>
        </message>
        <message>
            <source>Call to the registers</source>
            <translation>Call to the registers</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Identifiers</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Calls</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Acts</translation>
        </message>
        <message>
            <source>Who looked</source>
            <translation>Who looked</translation>
        </message>
        <message>
            <source>This looks like a client identifier, but its check symbol does not fit: one of the symbols is wrong or two are swapped. It has no letters I, L, O, U, Z.</source>
            <translation>This looks like a client identifier, but its check symbol does not fit: one of the symbols is wrong or two are swapped. It has no letters I, L, O, U, Z.</translation>
        </message>
        <message>
            <source>The birth date is not complete yet.</source>
            <translation>The birth date is not complete yet.</translation>
        </message>
        <message>
            <source>Nobody can be born on this day: there is no such day yet.</source>
            <translation>Nobody can be born on this day: there is no such day yet.</translation>
        </message>
        <message>
            <source>Write a name, a birth date, or a number.</source>
            <translation>Write a name, a birth date, or a number.</translation>
        </message>
        <message>
            <source>Write the reason why the client is archived.</source>
            <translation>Write the reason why the client is archived.</translation>
        </message>
        <message>
            <source>Client %1 is archived already.</source>
            <translation>Client %1 is archived already.</translation>
        </message>
        <message>
            <source>Client %1 cannot be archived yet: a case or a notice about it waits.</source>
            <translation>Client %1 cannot be archived yet: a case or a notice about it waits.</translation>
        </message>
        <message>
            <source>Finish what waits, then archive the client.</source>
            <translation>Finish what waits, then archive the client.</translation>
        </message>
        <message>
            <source>Somebody else changed client %1 meanwhile.</source>
            <translation>Somebody else changed client %1 meanwhile.</translation>
        </message>
        <message>
            <source>Look at the client again, then decide.</source>
            <translation>Look at the client again, then decide.</translation>
        </message>
        <message>
            <source>Two sources contradict each other</source>
            <translation>Two sources contradict each other</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::Board</name>
        <message>
            <source>⚠ today: %1</source>
            <translation>⚠ today: %1</translation>
        </message>
        <message numerus="yes">
            <source>! %n working day(s) late: %1</source>
            <translation>
                <numerusform>! %n working day late: %1</numerusform>
                <numerusform>! %n working days late: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) left: %1</source>
            <translation>
                <numerusform>%n working day left: %1</numerusform>
                <numerusform>%n working days left: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, turn %2</source>
            <translation>%1, turn %2</translation>
        </message>
        <message>
            <source>last: %1</source>
            <translation>last: %1</translation>
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
            <translation>Calendar of deadlines; the list beside it says the same</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::CatalogueModel</name>
        <message>
            <source>List of RPP</source>
            <translation>List of RPP</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entries</translation>
        </message>
        <message>
            <source>Export of</source>
            <translation>Export of</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>⚠ %1, old</source>
            <translation>⚠ %1, old</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 by %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::CatalogueView</name>
        <message>
            <source>DIA refuses a request for one character that differs from RPP. The drafts are compared with these lists; export them from RPP (CSV or XML) and import them here.</source>
            <translation>DIA refuses a request for one character that differs from RPP. The drafts are compared with these lists; export them from RPP (CSV or XML) and import them here.</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>Which list</translation>
        </message>
        <message>
            <source>File of the export</source>
            <translation>File of the export</translation>
        </message>
        <message>
            <source>file exported from RPP</source>
            <translation>file exported from RPP</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Day of the export</source>
            <translation>Day of the export</translation>
        </message>
        <message>
            <source>day of the export</source>
            <translation>day of the export</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Or ask RPP for the items of the agenda</source>
            <translation>Or ask RPP for the items of the agenda</translation>
        </message>
        <message>
            <source>Read the items (E299)</source>
            <translation>Read the items (E299)</translation>
        </message>
        <message>
            <source>Lists of RPP</source>
            <translation>Lists of RPP</translation>
        </message>
        <message>
            <source>Choose an export of RPP</source>
            <translation>Choose an export of RPP</translation>
        </message>
        <message>
            <source>Exports (*.csv *.xml);;All files (*)</source>
            <translation>Exports (*.csv *.xml);;All files (*)</translation>
        </message>
        <message>
            <source>Importing a list of RPP</source>
            <translation>Importing a list of RPP</translation>
        </message>
        <message>
            <source>and further lines</source>
            <translation>and further lines</translation>
        </message>
        <message>
            <source>Line %1: %2 %3</source>
            <translation>Line %1: %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) imported</source>
            <translation>
                <numerusform>%n entry imported</numerusform>
                <numerusform>%n entries imported</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading items of an agenda (E299)</source>
            <translation>Reading items of an agenda (E299)</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) read</source>
            <translation>
                <numerusform>%n item read</numerusform>
                <numerusform>%n items read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::DueModel</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::EventsModel</name>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Written down</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 by %2</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) approved</source>
            <translation>
                <numerusform>%n item approved</numerusform>
                <numerusform>%n items approved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::FiledDocuments</name>
        <message>
            <source>Open the document</source>
            <translation>Open the document</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Choose an answer with a document.</source>
            <translation>Choose an answer with a document.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: files of this kind are not opened from here, only saved.</source>
            <translation>%1: files of this kind are not opened from here, only saved.</translation>
        </message>
        <message>
            <source>There is no room for a copy to be opened: %1</source>
            <translation>There is no room for a copy to be opened: %1</translation>
        </message>
        <message>
            <source>Save a copy instead and open that.</source>
            <translation>Save a copy instead and open that.</translation>
        </message>
        <message>
            <source>The system has no program for this document.</source>
            <translation>The system has no program for this document.</translation>
        </message>
        <message>
            <source>Save a copy and open it elsewhere.</source>
            <translation>Save a copy and open it elsewhere.</translation>
        </message>
        <message>
            <source>Save a copy of the document</source>
            <translation>Save a copy of the document</translation>
        </message>
        <message>
            <source>Saving a copy of a document</source>
            <translation>Saving a copy of a document</translation>
        </message>
        <message>
            <source>The copy is in %1</source>
            <translation>The copy is in %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::ListModel</name>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Waits for</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>%1, turn %2</source>
            <translation>%1, turn %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::RequestForm</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>Our name for it</source>
            <translation>Our name for it</translation>
        </message>
        <message>
            <source>Wanted by</source>
            <translation>Wanted by</translation>
        </message>
        <message>
            <source>12. 5. 2026; may stay empty</source>
            <translation>12. 5. 2026; may stay empty</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>choose…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Import a file…</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>Attach a file…</translation>
        </message>
        <message>
            <source>request %1</source>
            <translation>request %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Take the file %1 away</source>
            <translation>Take the file %1 away</translation>
        </message>
        <message>
            <source>“%1” is not a day. Write it as 12. 5. 2026.</source>
            <translation>“%1” is not a day. Write it as 12. 5. 2026.</translation>
        </message>
        <message>
            <source>This day is over. Write one that is still to come, or leave it empty.</source>
            <translation>This day is over. Write one that is still to come, or leave it empty.</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Save as a file…</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::RequestView</name>
        <message>
            <source>not saved</source>
            <translation>not saved</translation>
        </message>
        <message>
            <source>%1 (mine)</source>
            <translation>%1 (mine)</translation>
        </message>
        <message>
            <source>What you wrote is kept as a draft of its own, “%1”. The request is shown as it is now.</source>
            <translation>What you wrote is kept as a draft of its own, “%1”. The request is shown as it is now.</translation>
        </message>
        <message>
            <source>Fill what the list at the right names.</source>
            <translation>Fill what the list at the right names.</translation>
        </message>
        <message>
            <source>Ask for production</source>
            <translation>Ask for production</translation>
        </message>
        <message>
            <source>Change the list</source>
            <translation>Change the list</translation>
        </message>
        <message>
            <source>Second request from a copy</source>
            <translation>Second request from a copy</translation>
        </message>
        <message>
            <source>New request from a copy</source>
            <translation>New request from a copy</translation>
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
            <translation>The request is closed. Its text and its files stay.</translation>
        </message>
        <message>
            <source>The draft goes back to whoever wrote it.</source>
            <translation>The draft goes back to whoever wrote it.</translation>
        </message>
        <message>
            <source>Making the package</source>
            <translation>Making the package</translation>
        </message>
        <message>
            <source>The package is in %1</source>
            <translation>The package is in %1</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), read again and compared. Not signed.</source>
            <translation>
                <numerusform>%n file, read again and compared. Not signed.</numerusform>
                <numerusform>%n files, read again and compared. Not signed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), read again and compared. Signed: %1</source>
            <translation>
                <numerusform>%n file, read again and compared. Signed: %1</numerusform>
                <numerusform>%n files, read again and compared. Signed: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a list of items</source>
            <translation>Choose a list of items</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt);;All files (*)</source>
            <translation>Tables (*.csv *.txt);;All files (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read.</source>
            <translation>
                <numerusform>%n line read.</numerusform>
                <numerusform>%n lines read.</numerusform>
            </translation>
        </message>
        <message>
            <source>and further lines</source>
            <translation>and further lines</translation>
        </message>
        <message>
            <source>Line %1: %2 %3</source>
            <translation>Line %1: %2 %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Attach a file</translation>
        </message>
        <message>
            <source>Attaching a file</source>
            <translation>Attaching a file</translation>
        </message>
        <message>
            <source>Parts of the request</source>
            <translation>Parts of the request</translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation>Make the package</translation>
        </message>
        <message>
            <source>‹ All requests</source>
            <translation>‹ All requests</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>What it says</translation>
        </message>
        <message>
            <source>The document as it will be printed</source>
            <translation>The document as it will be printed</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Package</translation>
        </message>
        <message>
            <source>Its way</source>
            <translation>Its way</translation>
        </message>
        <message>
            <source>Who changed what</source>
            <translation>Who changed what</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>What is missing or wrong</source>
            <translation>What is missing or wrong</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Folder</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Where the package goes</source>
            <translation>Where the package goes</translation>
        </message>
        <message>
            <source>Text to be pasted</source>
            <translation>Text to be pasted</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copy the text</translation>
        </message>
        <message>
            <source>The text is copied.</source>
            <translation>The text is copied.</translation>
        </message>
        <message>
            <source>Stages on the way</source>
            <translation>Stages on the way</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>in our registry now: %1 AIFO, %2 IČO</source>
            <translation>in our registry now: %1 AIFO, %2 IČO</translation>
        </message>
        <message>
            <source>%1 · number %2</source>
            <translation>%1 · number %2</translation>
        </message>
        <message>
            <source>waits for: %1</source>
            <translation>waits for: %1</translation>
        </message>
        <message>
            <source>It was complete when it left the draft.</source>
            <translation>It was complete when it left the draft.</translation>
        </message>
        <message>
            <source>✓ Nothing is missing.</source>
            <translation>✓ Nothing is missing.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) to fill</source>
            <translation>
                <numerusform>%n field to fill</numerusform>
                <numerusform>%n fields to fill</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to repair</source>
            <translation>
                <numerusform>%n thing to repair</numerusform>
                <numerusform>%n things to repair</numerusform>
            </translation>
        </message>
        <message>
            <source>To fill: %1. To repair: %2.</source>
            <translation>To fill: %1. To repair: %2.</translation>
        </message>
        <message>
            <source>The letterhead is not complete.</source>
            <translation>The letterhead is not complete.</translation>
        </message>
        <message>
            <source>Fill it under “Letterhead…”: %1.</source>
            <translation>Fill it under “Letterhead…”: %1.</translation>
        </message>
        <message>
            <source>The request is not complete.</source>
            <translation>The request is not complete.</translation>
        </message>
        <message>
            <source>“What it says” lists what is missing. The package can be made after that.</source>
            <translation>“What it says” lists what is missing. The package can be made after that.</translation>
        </message>
        <message>
            <source>being saved…</source>
            <translation>being saved…</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>saved</translation>
        </message>
        <message>
            <source>+ new line %1: %2</source>
            <translation>+ new line %1: %2</translation>
        </message>
        <message>
            <source>~ new comment of %1: “%2”</source>
            <translation>~ new comment of %1: “%2”</translation>
        </message>
        <message>
            <source>~ no more comment of %1: “%2”</source>
            <translation>~ no more comment of %1: “%2”</translation>
        </message>
        <message>
            <source>~ comment of %1: “%2” instead of “%3”</source>
            <translation>~ comment of %1: “%2” instead of “%3”</translation>
        </message>
        <message numerus="yes">
            <source>and %n more change(s)</source>
            <translation>
                <numerusform>and %n more change</numerusform>
                <numerusform>and %n more changes</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list of items</source>
            <translation>Save the list of items</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>The list is in %1</source>
            <translation>The list is in %1</translation>
        </message>
        <message>
            <source>What you wrote is kept as a draft of its own, “%1”.</source>
            <translation>What you wrote is kept as a draft of its own, “%1”.</translation>
        </message>
        <message>
            <source>“%1” was not saved: %2</source>
            <translation>“%1” was not saved: %2</translation>
        </message>
        <message>
            <source>Approved now: %1</source>
            <translation>Approved now: %1</translation>
        </message>
        <message>
            <source>It was complete when it left the draft, but something has changed since then. Open it again before it is sent.</source>
            <translation>It was complete when it left the draft, but something has changed since then. Open it again before it is sent.</translation>
        </message>
        <message>
            <source>Show what is missing</source>
            <translation>Show what is missing</translation>
        </message>
        <message>
            <source>Show what is wrong</source>
            <translation>Show what is wrong</translation>
        </message>
        <message>
            <source>Letterhead…</source>
            <translation>Letterhead…</translation>
        </message>
        <message>
            <source>It is no longer right: %1</source>
            <translation>It is no longer right: %1</translation>
        </message>
        <message>
            <source>Send it back, so that it is repaired.</source>
            <translation>Send it back, so that it is repaired.</translation>
        </message>
        <message>
            <source>Change it again before it is sent.</source>
            <translation>Change it again before it is sent.</translation>
        </message>
        <message>
            <source>Without it there is no letter that could be sent.</source>
            <translation>Without it there is no letter that could be sent.</translation>
        </message>
        <message>
            <source>Nothing was read; the list is as it was.</source>
            <translation>Nothing was read; the list is as it was.</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::RequestsPage</name>
        <message>
            <source>No request is under way</source>
            <translation>No request is under way</translation>
        </message>
        <message>
            <source>Access to AISEO, registration in AISV, permissions and notices: the desk knows the rules, checks what you write and makes the package.</source>
            <translation>Access to AISEO, registration in AISV, permissions and notices: the desk knows the rules, checks what you write and makes the package.</translation>
        </message>
        <message>
            <source>Views of the requests</source>
            <translation>Views of the requests</translation>
        </message>
        <message>
            <source>Closed ones too</source>
            <translation>Closed ones too</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Begin a request to DIA or SZR</source>
            <translation>Begin a request to DIA or SZR</translation>
        </message>
        <message>
            <source>Letterhead and signatory of requests</source>
            <translation>Letterhead and signatory of requests</translation>
        </message>
        <message>
            <source>Letterhead…</source>
            <translation>Letterhead…</translation>
        </message>
        <message>
            <source>New request…</source>
            <translation>New request…</translation>
        </message>
        <message>
            <source>Begin a request</source>
            <translation>Begin a request</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Board</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Deadlines</translation>
        </message>
        <message>
            <source>Names from RPP</source>
            <translation>Names from RPP</translation>
        </message>
        <message>
            <source>How long it takes</source>
            <translation>How long it takes</translation>
        </message>
        <message>
            <source>‹ Earlier</source>
            <translation>‹ Earlier</translation>
        </message>
        <message>
            <source>Later ›</source>
            <translation>Later ›</translation>
        </message>
        <message>
            <source>Grey: no working day. A number after the day: deadlines.</source>
            <translation>Grey: no working day. A number after the day: deadlines.</translation>
        </message>
        <message>
            <source>How long each stage took</source>
            <translation>How long each stage took</translation>
        </message>
        <message>
            <source>Begin with “New request…” and fill the form: what is missing or wrong stands at the right, and what you write is kept by itself. Names are compared with RPP letter by letter.

“Document” shows the letter, “Package” writes everything into one folder and one zip. Nothing is sent by itself: write down when and under which number you sent it, and file the answers; they move the request on.

The board shows who has each request now, the calendar when to ask.</source>
            <translation>Begin with “New request…” and fill the form: what is missing or wrong stands at the right, and what you write is kept by itself. Names are compared with RPP letter by letter.

“Document” shows the letter, “Package” writes everything into one folder and one zip. Nothing is sent by itself: write down when and under which number you sent it, and file the answers; they move the request on.

The board shows who has each request now, the calendar when to ask.</translation>
        </message>
        <message numerus="yes">
            <source>Waits longest: “%1”, %2, %n day(s).</source>
            <translation>
                <numerusform>Waits longest: “%1”, %2, %n day.</numerusform>
                <numerusform>Waits longest: “%1”, %2, %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Nothing waits.</translation>
        </message>
        <message>
            <source>The names from RPP are older than %1 days.</source>
            <translation>The names from RPP are older than %1 days.</translation>
        </message>
        <message>
            <source>Import newer exports under “Names from RPP”.</source>
            <translation>Import newer exports under “Names from RPP”.</translation>
        </message>
        <message>
            <source>Letterhead and signatory are kept.</source>
            <translation>Letterhead and signatory are kept.</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::RowsEditor</name>
        <message>
            <source>Take the line away</source>
            <translation>Take the line away</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::Signing</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Forget it</translation>
        </message>
        <message>
            <source>&amp;Signature of the manifest</source>
            <translation>&amp;Signature of the manifest</translation>
        </message>
        <message>
            <source>Signature of the manifest</source>
            <translation>Signature of the manifest</translation>
        </message>
        <message>
            <source>Takes the certificate out of the key store. Its file stays where it is.</source>
            <translation>Takes the certificate out of the key store. Its file stays where it is.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>the certificate of the connection to the registers</source>
            <translation>the certificate of the connection to the registers</translation>
        </message>
        <message>
            <source>%1 (key store)</source>
            <translation>%1 (key store)</translation>
        </message>
        <message>
            <source>a certificate from a file…</source>
            <translation>a certificate from a file…</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>Reading the certificate</translation>
        </message>
        <message>
            <source>Sign with “%1”</source>
            <translation>Sign with “%1”</translation>
        </message>
        <message>
            <source>The manifest of the package gets a signature by this certificate. Its passphrase is not kept.</source>
            <translation>The manifest of the package gets a signature by this certificate. Its passphrase is not kept.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
        <message>
            <source>Sign with a certificate from a file</source>
            <translation>Sign with a certificate from a file</translation>
        </message>
        <message>
            <source>The manifest of the package gets a signature by this certificate (PKCS#12: .p12 or .pfx). Its passphrase is not kept.</source>
            <translation>The manifest of the package gets a signature by this certificate (PKCS#12: .p12 or .pfx). Its passphrase is not kept.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>Choose a certificate</translation>
        </message>
        <message>
            <source>Certificates with a key (*.p12 *.pfx);;All files (*)</source>
            <translation>Certificates with a key (*.p12 *.pfx);;All files (*)</translation>
        </message>
        <message>
            <source>&amp;Keep it in the key store as</source>
            <translation>&amp;Keep it in the key store as</translation>
        </message>
        <message>
            <source>empty: it is used this once</source>
            <translation>empty: it is used this once</translation>
        </message>
        <message>
            <source>Opening the certificate</source>
            <translation>Opening the certificate</translation>
        </message>
        <message>
            <source>Forgetting a certificate</source>
            <translation>Forgetting a certificate</translation>
        </message>
        <message>
            <source>needed to keep it</source>
            <translation>needed to keep it</translation>
        </message>
        <message>
            <source>Passphrase of the &amp;office's keys</source>
            <translation>Passphrase of the &amp;office's keys</translation>
        </message>
        <message>
            <source>Forget “%1”</source>
            <translation>Forget “%1”</translation>
        </message>
        <message>
            <source>The certificate is taken out of the key store. Its file stays where it is.</source>
            <translation>The certificate is taken out of the key store. Its file stays where it is.</translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::TimesModel</name>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Usually</source>
            <translation>Usually</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Longest</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmen::requests::VersionsModel</name>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Who and when</source>
            <translation>Who and when</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
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
            <translation>The protection of identifiers failed.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Send the details to the support.</translation>
        </message>
        <message>
            <source>The key file does not hold two different keys of 32 bytes.</source>
            <translation>The key file does not hold two different keys of 32 bytes.</translation>
        </message>
        <message>
            <source>Restore the key file from its backup. Without it the identifiers cannot be read.</source>
            <translation>Restore the key file from its backup. Without it the identifiers cannot be read.</translation>
        </message>
        <message>
            <source>The key file exists already and is never overwritten.</source>
            <translation>The key file exists already and is never overwritten.</translation>
        </message>
        <message>
            <source>Use the existing file, or choose another name.</source>
            <translation>Use the existing file, or choose another name.</translation>
        </message>
        <message>
            <source>The key file cannot be written.</source>
            <translation>The key file cannot be written.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Check that its folder exists and that you may write there.</translation>
        </message>
        <message>
            <source>Check where the settings say it is, or restore it from its backup.</source>
            <translation>Check where the settings say it is, or restore it from its backup.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the key file.</source>
            <translation>Other users of this computer can read the key file.</translation>
        </message>
        <message>
            <source>Let only its owner read it (chmod 600).</source>
            <translation>Let only its owner read it (chmod 600).</translation>
        </message>
        <message>
            <source>A stored identifier is damaged or belongs to another key file.</source>
            <translation>A stored identifier is damaged or belongs to another key file.</translation>
        </message>
        <message>
            <source>Check that the key file belongs to this database.</source>
            <translation>Check that the key file belongs to this database.</translation>
        </message>
        <message>
            <source>The key store has a key of a database already.</source>
            <translation>The key store has a key of a database already.</translation>
        </message>
        <message>
            <source>Use the existing key, or choose another name for this one.</source>
            <translation>Use the existing key, or choose another name for this one.</translation>
        </message>
        <message>
            <source>Version %1 of the database's keys is not here.</source>
            <translation>Version %1 of the database's keys is not here.</translation>
        </message>
        <message>
            <source>Take the keys over from a computer that has them (kmen-worker keys move).</source>
            <translation>Take the keys over from a computer that has them (kmen-worker keys move).</translation>
        </message>
        <message>
            <source>The keys have no version %1.</source>
            <translation>The keys have no version %1.</translation>
        </message>
        <message>
            <source>The key file “%1” cannot be read.</source>
            <translation>The key file “%1” cannot be read.</translation>
        </message>
    </context>
    <context>
        <name>kmen::security::Certificate</name>
        <message>
            <source>OpenSSL could not do its work.</source>
            <translation>OpenSSL could not do its work.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Send the details to the support.</translation>
        </message>
        <message>
            <source>Request a new certificate in RAZR; it cannot be prolonged.</source>
            <translation>Request a new certificate in RAZR; it cannot be prolonged.</translation>
        </message>
        <message>
            <source>The certificate of the authority itself is not valid now.</source>
            <translation>The certificate of the authority itself is not valid now.</translation>
        </message>
        <message>
            <source>Put the authority's new certificate into the profile.</source>
            <translation>Put the authority's new certificate into the profile.</translation>
        </message>
        <message>
            <source>The certificate is not meant for calling the registers (TLS client).</source>
            <translation>The certificate is not meant for calling the registers (TLS client).</translation>
        </message>
        <message>
            <source>Use the certificate that DIA issued for your AIS.</source>
            <translation>Use the certificate that DIA issued for your AIS.</translation>
        </message>
        <message>
            <source>The certificate was not issued by the authority of this profile.</source>
            <translation>The certificate was not issued by the authority of this profile.</translation>
        </message>
        <message>
            <source>Check that the certificate and the profile belong to the same environment.</source>
            <translation>Check that the certificate and the profile belong to the same environment.</translation>
        </message>
        <message>
            <source>The certificate has expired.</source>
            <translation>The certificate has expired.</translation>
        </message>
        <message>
            <source>The certificate is not valid yet.</source>
            <translation>The certificate is not valid yet.</translation>
        </message>
        <message>
            <source>Check the date of this computer.</source>
            <translation>Check the date of this computer.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate expires in %n day(s).</source>
            <translation>
                <numerusform>The certificate expires in %n day.</numerusform>
                <numerusform>The certificate expires in %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>The key of the certificate is too short.</source>
            <translation>The key of the certificate is too short.</translation>
        </message>
        <message>
            <source>The certificate is signed by an outdated method (MD5 or SHA-1).</source>
            <translation>The certificate is signed by an outdated method (MD5 or SHA-1).</translation>
        </message>
        <message>
            <source>The private key does not belong to the certificate.</source>
            <translation>The private key does not belong to the certificate.</translation>
        </message>
        <message>
            <source>Import the certificate together with the key with which it was requested.</source>
            <translation>Import the certificate together with the key with which it was requested.</translation>
        </message>
        <message>
            <source>The authority has revoked the certificate.</source>
            <translation>The authority has revoked the certificate.</translation>
        </message>
        <message>
            <source>The list of revoked certificates is out of date.</source>
            <translation>The list of revoked certificates is out of date.</translation>
        </message>
        <message>
            <source>Download a new one from the authority to the file that the profile names.</source>
            <translation>Download a new one from the authority to the file that the profile names.</translation>
        </message>
        <message>
            <source>The passphrase does not open the file with the certificate.</source>
            <translation>The passphrase does not open the file with the certificate.</translation>
        </message>
        <message>
            <source>Enter the passphrase again.</source>
            <translation>Enter the passphrase again.</translation>
        </message>
        <message>
            <source>The file with the certificate is protected by an outdated cipher (RC2 or 3DES).</source>
            <translation>The file with the certificate is protected by an outdated cipher (RC2 or 3DES).</translation>
        </message>
        <message>
            <source>Save it anew with AES in the program it came from, or install OpenSSL's “legacy” provider.</source>
            <translation>Save it anew with AES in the program it came from, or install OpenSSL's “legacy” provider.</translation>
        </message>
        <message>
            <source>This is no file with a certificate and its key (PKCS#12).</source>
            <translation>This is no file with a certificate and its key (PKCS#12).</translation>
        </message>
        <message>
            <source>Choose the file with the ending .p12 or .pfx.</source>
            <translation>Choose the file with the ending .p12 or .pfx.</translation>
        </message>
        <message>
            <source>The certificate or its key cannot be read.</source>
            <translation>The certificate or its key cannot be read.</translation>
        </message>
        <message>
            <source>The file holds no certificate.</source>
            <translation>The file holds no certificate.</translation>
        </message>
        <message>
            <source>Choose the file that DIA sent.</source>
            <translation>Choose the file that DIA sent.</translation>
        </message>
        <message>
            <source>The private key that waits here does not belong to this certificate.</source>
            <translation>The private key that waits here does not belong to this certificate.</translation>
        </message>
        <message>
            <source>Import it on the computer on which its request was made.</source>
            <translation>Import it on the computer on which its request was made.</translation>
        </message>
        <message>
            <source>The certificate of this office cannot be read.</source>
            <translation>The certificate of this office cannot be read.</translation>
        </message>
        <message>
            <source>The certificate of the authority cannot be read.</source>
            <translation>The certificate of the authority cannot be read.</translation>
        </message>
        <message>
            <source>Check the files that the profile names.</source>
            <translation>Check the files that the profile names.</translation>
        </message>
        <message>
            <source>The file with the certificate is protected by an outdated cipher.</source>
            <translation>The file with the certificate is protected by an outdated cipher.</translation>
        </message>
        <message>
            <source>Import it by “kmen-worker certificate import”: it is then kept under a current one.</source>
            <translation>Import it by “kmen-worker certificate import”: it is then kept under a current one.</translation>
        </message>
        <message>
            <source>Correct it; the authority would refuse the request.</source>
            <translation>Correct it; the authority would refuse the request.</translation>
        </message>
        <message>
            <source>The request could not be made.</source>
            <translation>The request could not be made.</translation>
        </message>
        <message>
            <source>The key has 2048, 3072 or 4096 bits, not %1.</source>
            <translation>The key has 2048, 3072 or 4096 bits, not %1.</translation>
        </message>
        <message>
            <source>The country is written by two capital letters, such as CZ.</source>
            <translation>The country is written by two capital letters, such as CZ.</translation>
        </message>
        <message>
            <source>The name of the office (O) is missing.</source>
            <translation>The name of the office (O) is missing.</translation>
        </message>
        <message>
            <source>The IČO of the office (OU) is missing.</source>
            <translation>The IČO of the office (OU) is missing.</translation>
        </message>
        <message>
            <source>The number of the AIS (CN) is missing.</source>
            <translation>The number of the AIS (CN) is missing.</translation>
        </message>
        <message>
            <source>“%1” is longer than 64 letters.</source>
            <translation>“%1” is longer than 64 letters.</translation>
        </message>
        <message>
            <source>A key waits for its certificate already.</source>
            <translation>A key waits for its certificate already.</translation>
        </message>
        <message>
            <source>Import the certificate that was requested, or give that request up first.</source>
            <translation>Import the certificate that was requested, or give that request up first.</translation>
        </message>
        <message>
            <source>A key is kept in a file only with a passphrase.</source>
            <translation>A key is kept in a file only with a passphrase.</translation>
        </message>
        <message>
            <source>The private key cannot be read.</source>
            <translation>The private key cannot be read.</translation>
        </message>
        <message>
            <source>The passphrase does not open the private key.</source>
            <translation>The passphrase does not open the private key.</translation>
        </message>
        <message>
            <source>Choose the file that was made with the request.</source>
            <translation>Choose the file that was made with the request.</translation>
        </message>
    </context>
    <context>
        <name>kmen::security::Revocation</name>
        <message>
            <source>The file with revoked certificates cannot be understood.</source>
            <translation>The file with revoked certificates cannot be understood.</translation>
        </message>
        <message>
            <source>Download it again from the authority.</source>
            <translation>Download it again from the authority.</translation>
        </message>
        <message>
            <source>The file with revoked certificates was not signed by the authority of the profile.</source>
            <translation>The file with revoked certificates was not signed by the authority of the profile.</translation>
        </message>
        <message>
            <source>Download the list that belongs to this environment.</source>
            <translation>Download the list that belongs to this environment.</translation>
        </message>
        <message>
            <source>The list of revoked certificates is out of date.</source>
            <translation>The list of revoked certificates is out of date.</translation>
        </message>
        <message>
            <source>Download a new one from the authority to the file that the profile names.</source>
            <translation>Download a new one from the authority to the file that the profile names.</translation>
        </message>
        <message>
            <source>The server's certificate has been revoked by its authority.</source>
            <translation>The server's certificate has been revoked by its authority.</translation>
        </message>
        <message>
            <source>Do not go on. Ask the operator of the registers.</source>
            <translation>Do not go on. Ask the operator of the registers.</translation>
        </message>
    </context>
    <context>
        <name>kmen::security::Secrets</name>
        <message>
            <source>The secret “%1” is larger than 64 KiB.</source>
            <translation>The secret “%1” is larger than 64 KiB.</translation>
        </message>
        <message>
            <source>The secret “%1” in the system's key store is damaged.</source>
            <translation>The secret “%1” in the system's key store is damaged.</translation>
        </message>
        <message>
            <source>Store it again.</source>
            <translation>Store it again.</translation>
        </message>
        <message>
            <source>The secret “%1” has not been stored yet.</source>
            <translation>The secret “%1” has not been stored yet.</translation>
        </message>
        <message>
            <source>Store it first; the certificate, for example, by “kmen-worker certificate import”.</source>
            <translation>Store it first; the certificate, for example, by “kmen-worker certificate import”.</translation>
        </message>
        <message>
            <source>The system's key store did not give the secret out.</source>
            <translation>The system's key store did not give the secret out.</translation>
        </message>
        <message>
            <source>Unlock the key store and permit Kmen to read from it.</source>
            <translation>Unlock the key store and permit Kmen to read from it.</translation>
        </message>
        <message>
            <source>The system's key store does not work here.</source>
            <translation>The system's key store does not work here.</translation>
        </message>
        <message>
            <source>Log in to the desktop, or let Kmen keep its secrets in an encrypted file (“secrets” in its configuration).</source>
            <translation>Log in to the desktop, or let Kmen keep its secrets in an encrypted file (“secrets” in its configuration).</translation>
        </message>
        <message>
            <source>The system's key store did not answer in time.</source>
            <translation>The system's key store did not answer in time.</translation>
        </message>
        <message>
            <source>It may be waiting to be unlocked: look for its window and try again.</source>
            <translation>It may be waiting to be unlocked: look for its window and try again.</translation>
        </message>
        <message>
            <source>The encryption of the secrets failed.</source>
            <translation>The encryption of the secrets failed.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Send the details to the support.</translation>
        </message>
        <message>
            <source>The file with the secrets is damaged.</source>
            <translation>The file with the secrets is damaged.</translation>
        </message>
        <message>
            <source>Restore it from its backup.</source>
            <translation>Restore it from its backup.</translation>
        </message>
        <message>
            <source>The file with the secrets cannot be read.</source>
            <translation>The file with the secrets cannot be read.</translation>
        </message>
        <message>
            <source>Run the program as the user to whom the file belongs.</source>
            <translation>Run the program as the user to whom the file belongs.</translation>
        </message>
        <message>
            <source>The passphrase does not open the file with the secrets.</source>
            <translation>The passphrase does not open the file with the secrets.</translation>
        </message>
        <message>
            <source>Check the passphrase; if it is right, restore the file from its backup.</source>
            <translation>Check the passphrase; if it is right, restore the file from its backup.</translation>
        </message>
        <message>
            <source>Another program is just writing it.</source>
            <translation>Another program is just writing it.</translation>
        </message>
        <message>
            <source>The file with the secrets cannot be written.</source>
            <translation>The file with the secrets cannot be written.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Check that its folder exists and that you may write there.</translation>
        </message>
        <message>
            <source>The file with the passphrase cannot be read.</source>
            <translation>The file with the passphrase cannot be read.</translation>
        </message>
        <message>
            <source>Check where the settings say it is.</source>
            <translation>Check where the settings say it is.</translation>
        </message>
        <message>
            <source>Other users of this computer can read the file with the passphrase.</source>
            <translation>Other users of this computer can read the file with the passphrase.</translation>
        </message>
        <message>
            <source>Let only its owner read it (chmod 600).</source>
            <translation>Let only its owner read it (chmod 600).</translation>
        </message>
        <message>
            <source>The file with the passphrase is empty.</source>
            <translation>The file with the passphrase is empty.</translation>
        </message>
        <message>
            <source>The file with the secrets needs a passphrase.</source>
            <translation>The file with the secrets needs a passphrase.</translation>
        </message>
        <message>
            <source>Unlock the key store if it is locked. Otherwise store the secret first; the certificate, for example, by “kmen-worker certificate import”.</source>
            <translation>Unlock the key store if it is locked. Otherwise store the secret first; the certificate, for example, by “kmen-worker certificate import”.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::CertificateSection</name>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Take over a certificate…</source>
            <translation>Take over a certificate…</translation>
        </message>
        <message>
            <source>Request a new one…</source>
            <translation>Request a new one…</translation>
        </message>
        <message>
            <source>The registers know the office's system by its certificate alone. It cannot be prolonged: a new one is requested in RAZR, best two months before the end.</source>
            <translation>The registers know the office's system by its certificate alone. It cannot be prolonged: a new one is requested in RAZR, best two months before the end.</translation>
        </message>
        <message>
            <source>Our certificate</source>
            <translation>Our certificate</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Serial number</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Certificates of the registers</source>
            <translation>Certificates of the registers</translation>
        </message>
        <message>
            <source>Authority that is believed</source>
            <translation>Authority that is believed</translation>
        </message>
        <message>
            <source>List of revoked ones</source>
            <translation>List of revoked ones</translation>
        </message>
        <message>
            <source>Of this computer; other desks and the worker keep a copy of their own</source>
            <translation>Of this computer; other desks and the worker keep a copy of their own</translation>
        </message>
        <message>
            <source>The certificate is being read…</source>
            <translation>The certificate is being read…</translation>
        </message>
        <message>
            <source>Reading the certificate</source>
            <translation>Reading the certificate</translation>
        </message>
        <message>
            <source>The certificate expired %1.</source>
            <translation>The certificate expired %1.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate is valid until %1, %n more day(s).</source>
            <translation>
                <numerusform>The certificate is valid until %1, %n more day.</numerusform>
                <numerusform>The certificate is valid until %1, %n more days.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>A key waits for the certificate that was asked for.</source>
            <translation>A key waits for the certificate that was asked for.</translation>
        </message>
        <message>
            <source>none: revoked servers are not recognised</source>
            <translation>none: revoked servers are not recognised</translation>
        </message>
        <message>
            <source>Certificate %1 was taken over.</source>
            <translation>Certificate %1 was taken over.</translation>
        </message>
        <message>
            <source>The request is in %1. Attach it to the form in RAZR.</source>
            <translation>The request is in %1. Attach it to the form in RAZR.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::ConnectionSection</name>
        <message>
            <source>Environment: %1</source>
            <translation>Environment: %1</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Try the connection</translation>
        </message>
        <message>
            <source>A registry belongs to one environment for ever, so that invented and real persons never mix. For another environment Kmen is started with another configuration (--config).</source>
            <translation>A registry belongs to one environment for ever, so that invented and real persons never mix. For another environment Kmen is started with another configuration (--config).</translation>
        </message>
        <message>
            <source>Name in the band</source>
            <translation>Name in the band</translation>
        </message>
        <message>
            <source>Address of the registers</source>
            <translation>Address of the registers</translation>
        </message>
        <message>
            <source>Name in the server's certificate</source>
            <translation>Name in the server's certificate</translation>
        </message>
        <message>
            <source>the host of the address</source>
            <translation>the host of the address</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
        </message>
        <message>
            <source>Authority that is believed</source>
            <translation>Authority that is believed</translation>
        </message>
        <message>
            <source>List of revoked certificates</source>
            <translation>List of revoked certificates</translation>
        </message>
        <message>
            <source>Lists (*.crl *.pem);;All files (*)</source>
            <translation>Lists (*.crl *.pem);;All files (*)</translation>
        </message>
        <message>
            <source>none: revoked servers are not recognised</source>
            <translation>none: revoked servers are not recognised</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Way to the registers</source>
            <translation>Way to the registers</translation>
        </message>
        <message>
            <source>straight, without a proxy</source>
            <translation>straight, without a proxy</translation>
        </message>
        <message>
            <source>as this computer is set</source>
            <translation>as this computer is set</translation>
        </message>
        <message>
            <source>by this proxy</source>
            <translation>by this proxy</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Login at the proxy</source>
            <translation>Login at the proxy</translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation>may stay empty</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <translation>Password at the proxy</translation>
        </message>
        <message>
            <source>is kept in the store of secrets; empty: stays as it is</source>
            <translation>is kept in the store of secrets; empty: stays as it is</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message>
            <source>Waiting for an answer, seconds</source>
            <translation>Waiting for an answer, seconds</translation>
        </message>
        <message>
            <source>Calls in a second, at most</source>
            <translation>Calls in a second, at most</translation>
        </message>
        <message>
            <source>For support</source>
            <translation>For support</translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>Requests and answers</translation>
        </message>
        <message>
            <source>Keep them for support, masked</source>
            <translation>Keep them for support, masked</translation>
        </message>
        <message>
            <source>All of them together, MB</source>
            <translation>All of them together, MB</translation>
        </message>
        <message>
            <source>Asks once whether the registers are there (E164), with what is written here</source>
            <translation>Asks once whether the registers are there (E164), with what is written here</translation>
        </message>
        <message>
            <source>Kept in %1, on this computer only</source>
            <translation>Kept in %1, on this computer only</translation>
        </message>
        <message>
            <source>The registers are being asked…</source>
            <translation>The registers are being asked…</translation>
        </message>
        <message>
            <source>Trying the connection</source>
            <translation>Trying the connection</translation>
        </message>
        <message>
            <source>The registers answered.</source>
            <translation>The registers answered.</translation>
        </message>
        <message>
            <source>Address, certificate and identity of the office were accepted.</source>
            <translation>Address, certificate and identity of the office were accepted.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::DatabaseSection</name>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Copy the database…</source>
            <translation>Copy the database…</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Check the database</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Kept by</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <source>Keys of the identifiers</source>
            <translation>Keys of the identifiers</translation>
        </message>
        <message>
            <source>Keys renewed</source>
            <translation>Keys renewed</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>End of the audit is countersigned in</source>
            <translation>End of the audit is countersigned in</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Best on another computer: only by this file it is seen that the last rows of the audit were cut off. Empty: nowhere.</source>
            <translation>Best on another computer: only by this file it is seen that the last rows of the audit were cut off. Empty: nowhere.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Replica for pages that only read</source>
            <translation>Replica for pages that only read</translation>
        </message>
        <message>
            <source>postgresql://db2.urad.cz:5432/kmen; may stay empty</source>
            <translation>postgresql://db2.urad.cz:5432/kmen; may stay empty</translation>
        </message>
        <message>
            <source>Password of this login</source>
            <translation>Password of this login</translation>
        </message>
        <message>
            <source>is kept in the store of secrets; empty: stays as it is</source>
            <translation>is kept in the store of secrets; empty: stays as it is</translation>
        </message>
        <message>
            <source>Kept in %1, on this computer only</source>
            <translation>Kept in %1, on this computer only</translation>
        </message>
        <message>
            <source>%1 on the server %2, login %3</source>
            <translation>%1 on the server %2, login %3</translation>
        </message>
        <message>
            <source>of this computer</source>
            <translation>of this computer</translation>
        </message>
        <message>
            <source>step %1, up to date</source>
            <translation>step %1, up to date</translation>
        </message>
        <message>
            <source>in the file %1</source>
            <translation>in the file %1</translation>
        </message>
        <message>
            <source>in the key store of this computer</source>
            <translation>in the key store of this computer</translation>
        </message>
        <message>
            <source>in the file of secrets %1</source>
            <translation>in the file of secrets %1</translation>
        </message>
        <message>
            <source>never; “kmen-worker keys rotate” makes new ones while the office works</source>
            <translation>never; “kmen-worker keys rotate” makes new ones while the office works</translation>
        </message>
        <message>
            <source>version %1, %2</source>
            <translation>version %1, %2</translation>
        </message>
        <message>
            <source>version %1; rows are being moved to it</source>
            <translation>version %1; rows are being moved to it</translation>
        </message>
        <message>
            <source>Copy the database to</source>
            <translation>Copy the database to</translation>
        </message>
        <message>
            <source>Databases (*.sqlite);;All files (*)</source>
            <translation>Databases (*.sqlite);;All files (*)</translation>
        </message>
        <message>
            <source>The database is being copied…</source>
            <translation>The database is being copied…</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Copying the database</translation>
        </message>
        <message>
            <source>The database was copied to %1.</source>
            <translation>The database was copied to %1.</translation>
        </message>
        <message>
            <source>Its keys are not in the copy: keep those elsewhere.</source>
            <translation>Its keys are not in the copy: keep those elsewhere.</translation>
        </message>
        <message>
            <source>The database is being checked…</source>
            <translation>The database is being checked…</translation>
        </message>
        <message>
            <source>It takes a while; the desk can be used meanwhile.</source>
            <translation>It takes a while; the desk can be used meanwhile.</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Checking the database</translation>
        </message>
        <message>
            <source>The database is whole.</source>
            <translation>The database is whole.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>The database is damaged.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::FirstStart</name>
        <message>
            <source>Kmen – first start</source>
            <translation>Kmen – first start</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Next</translation>
        </message>
        <message>
            <source>Which registers will Kmen work with?</source>
            <translation>Which registers will Kmen work with?</translation>
        </message>
        <message>
            <source>&amp;Training registers on this computer</source>
            <translation>&amp;Training registers on this computer</translation>
        </message>
        <message>
            <source>An invented country with a registry of some hundred clients, changes that wait and two identity cases. Nothing to fill in, no certificate; nothing is sent to the basic registers.</source>
            <translation>An invented country with a registry of some hundred clients, changes that wait and two identity cases. Nothing to fill in, no certificate; nothing is sent to the basic registers.</translation>
        </message>
        <message>
            <source>T&amp;est environment of the basic registers</source>
            <translation>T&amp;est environment of the basic registers</translation>
        </message>
        <message>
            <source>Test persons. The office needs a certificate of its information system for the test environment.</source>
            <translation>Test persons. The office needs a certificate of its information system for the test environment.</translation>
        </message>
        <message>
            <source>&amp;Production</source>
            <translation>&amp;Production</translation>
        </message>
        <message>
            <source>Real persons; every reading is recorded for them. The office needs the production certificate of its information system.</source>
            <translation>Real persons; every reading is recorded for them. The office needs the production certificate of its information system.</translation>
        </message>
        <message>
            <source>Language:</source>
            <translation>Language:</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>Choose: %1</translation>
        </message>
        <message>
            <source>Where will the registry be kept, and whose is it?</source>
            <translation>Where will the registry be kept, and whose is it?</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Databases (*.sqlite);;All files (*)</source>
            <translation>Databases (*.sqlite);;All files (*)</translation>
        </message>
        <message>
            <source>Office, as registered in RPP</source>
            <translation>Office, as registered in RPP</translation>
        </message>
        <message>
            <source>Public authority (OVM)</source>
            <translation>Public authority (OVM)</translation>
        </message>
        <message>
            <source>Information system (AIS)</source>
            <translation>Information system (AIS)</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Role in the agenda</source>
            <translation>Role in the agenda</translation>
        </message>
        <message>
            <source>By what do the registers know the office?</source>
            <translation>By what do the registers know the office?</translation>
        </message>
        <message>
            <source>Address of the registers</source>
            <translation>Address of the registers</translation>
        </message>
        <message>
            <source>Certificate with its key (PKCS#12)</source>
            <translation>Certificate with its key (PKCS#12)</translation>
        </message>
        <message>
            <source>Certificates (*.p12 *.pfx);;All files (*)</source>
            <translation>Certificates (*.p12 *.pfx);;All files (*)</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Passphrase of the file</translation>
        </message>
        <message>
            <source>Authority of the registers (PEM)</source>
            <translation>Authority of the registers (PEM)</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
        </message>
        <message>
            <source>The passphrase goes to the key store of this system, never to a file. Kmen asks the registers at once (E164) whether they know the office.</source>
            <translation>The passphrase goes to the key store of this system, never to a file. Kmen asks the registers at once (E164) whether they know the office.</translation>
        </message>
        <message>
            <source>Preparing the training registers</source>
            <translation>Preparing the training registers</translation>
        </message>
        <message>
            <source>The clients are identified one by one, as the registers permit: twenty calls a second. It takes about half a minute, only this once.</source>
            <translation>The clients are identified one by one, as the registers permit: twenty calls a second. It takes about half a minute, only this once.</translation>
        </message>
        <message>
            <source>Progress of the preparation</source>
            <translation>Progress of the preparation</translation>
        </message>
        <message>
            <source>Training registers</source>
            <translation>Training registers</translation>
        </message>
        <message>
            <source>First start</source>
            <translation>First start</translation>
        </message>
        <message>
            <source>First start · step %1 of 3</source>
            <translation>First start · step %1 of 3</translation>
        </message>
        <message>
            <source>Start the &amp;training registers</source>
            <translation>Start the &amp;training registers</translation>
        </message>
        <message>
            <source>Asking the registers…</source>
            <translation>Asking the registers…</translation>
        </message>
        <message>
            <source>Check and &amp;start</source>
            <translation>Check and &amp;start</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 of %3</translation>
        </message>
        <message>
            <source>production</source>
            <translation>production</translation>
        </message>
        <message>
            <source>test environment</source>
            <translation>test environment</translation>
        </message>
        <message>
            <source>File on this computer, or address of a server</source>
            <translation>File on this computer, or address of a server</translation>
        </message>
        <message>
            <source>A server for several desks: postgresql://login@host/database; its password is read from libpq's own file (pgpass).</source>
            <translation>A server for several desks: postgresql://login@host/database; its password is read from libpq's own file (pgpass).</translation>
        </message>
        <message>
            <source>Key of the identifiers</source>
            <translation>Key of the identifiers</translation>
        </message>
        <message>
            <source>In the key store of this system</source>
            <translation>In the key store of this system</translation>
        </message>
        <message>
            <source>In a file under a passphrase, asked for at each start</source>
            <translation>In a file under a passphrase, asked for at each start</translation>
        </message>
        <message>
            <source>In a file that only its owner may read</source>
            <translation>In a file that only its owner may read</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Where it is kept</translation>
        </message>
        <message>
            <source>Passphrase of the keys</source>
            <translation>Passphrase of the keys</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>The same once more</translation>
        </message>
        <message>
            <source>Who logs in to this system opens the registry. Make a copy later: kmen-worker keys move.</source>
            <translation>Who logs in to this system opens the registry. Make a copy later: kmen-worker keys move.</translation>
        </message>
        <message>
            <source>At least twelve characters. Without them nobody reads the identifiers any more: write them down where the office keeps such things.</source>
            <translation>At least twelve characters. Without them nobody reads the identifiers any more: write them down where the office keeps such things.</translation>
        </message>
        <message>
            <source>The file lies beside the database: keep a copy of both, apart from each other.</source>
            <translation>The file lies beside the database: keep a copy of both, apart from each other.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::LanguageSection</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Yours on this computer; changes at once, and what you are writing stays</source>
            <translation>Yours on this computer; changes at once, and what you are writing stays</translation>
        </message>
        <message>
            <source>Colours and size of letters</source>
            <translation>Colours and size of letters</translation>
        </message>
        <message>
            <source>Light or dark, the accent and the size of letters follow the system's own settings.</source>
            <translation>Light or dark, the accent and the size of letters follow the system's own settings.</translation>
        </message>
        <message>
            <source>Texts for the registers</source>
            <translation>Texts for the registers</translation>
        </message>
        <message>
            <source>Purposes of reading and letters to DIA and SZR stay Czech in every language of the desk.</source>
            <translation>Purposes of reading and letters to DIA and SZR stay Czech in every language of the desk.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::OfficeSection</name>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Add a role for it</source>
            <translation>Add a role for it</translation>
        </message>
        <message>
            <source>By these codes the registers know who asks. They have to be those of the office's registration in RPP and of its certificate; one wrong sign and every call is refused.</source>
            <translation>By these codes the registers know who asks. They have to be those of the office's registration in RPP and of its certificate; one wrong sign and every call is refused.</translation>
        </message>
        <message>
            <source>Office (OVM)</source>
            <translation>Office (OVM)</translation>
        </message>
        <message>
            <source>Information system (AIS)</source>
            <translation>Information system (AIS)</translation>
        </message>
        <message>
            <source>The number of the system in ISoISVS belongs here, 1 to 9 999 999.</source>
            <translation>The number of the system in ISoISVS belongs here, 1 to 9 999 999.</translation>
        </message>
        <message>
            <source>Data are used for</source>
            <translation>Data are used for</translation>
        </message>
        <message>
            <source>the office itself</source>
            <translation>the office itself</translation>
        </message>
        <message>
            <source>Usual agenda</source>
            <translation>Usual agenda</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Role in it</source>
            <translation>Role in it</translation>
        </message>
        <message>
            <source>Chosen by the word</source>
            <translation>Chosen by the word</translation>
        </message>
        <message>
            <source>may stay empty</source>
            <translation>may stay empty</translation>
        </message>
        <message>
            <source>Further agendas</source>
            <translation>Further agendas</translation>
        </message>
        <message>
            <source>A client that another agenda of the office keeps is asked about in that agenda's role.</source>
            <translation>A client that another agenda of the office keeps is asked about in that agenda's role.</translation>
        </message>
        <message>
            <source>Agendas and roles</source>
            <translation>Agendas and roles</translation>
        </message>
        <message>
            <source>Letters of the office</source>
            <translation>Letters of the office</translation>
        </message>
        <message>
            <source>Name, address, data box and signatory on requests to DIA and SZR are kept for all desks.</source>
            <translation>Name, address, data box and signatory on requests to DIA and SZR are kept for all desks.</translation>
        </message>
        <message>
            <source>Letterhead and signatory…</source>
            <translation>Letterhead and signatory…</translation>
        </message>
        <message>
            <source>Line %1, agenda or role: %2</source>
            <translation>Line %1, agenda or role: %2</translation>
        </message>
        <message>
            <source>Line %1: without a word of its own the pair could not be chosen.</source>
            <translation>Line %1: without a word of its own the pair could not be chosen.</translation>
        </message>
        <message>
            <source>Line %1: the word “%2” is given twice.</source>
            <translation>Line %1: the word “%2” is given twice.</translation>
        </message>
        <message>
            <source>Kept in %1, on this computer only</source>
            <translation>Kept in %1, on this computer only</translation>
        </message>
        <message>
            <source>The configuration %1 names the identity itself; it is changed there.</source>
            <translation>The configuration %1 names the identity itself; it is changed there.</translation>
        </message>
        <message>
            <source>Clients are kept under agendas without a role: %1</source>
            <translation>Clients are kept under agendas without a role: %1</translation>
        </message>
        <message>
            <source>Nobody asks the registers about them, and their changes are not learned.</source>
            <translation>Nobody asks the registers about them, and their changes are not learned.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::PassphraseDialog</name>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Unlock</translation>
        </message>
        <message>
            <source>Kmen – passphrase</source>
            <translation>Kmen – passphrase</translation>
        </message>
        <message>
            <source>Unlock the keys of the registry</source>
            <translation>Unlock the keys of the registry</translation>
        </message>
        <message>
            <source>&amp;Passphrase:</source>
            <translation>&amp;Passphrase:</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::PeopleSection</name>
        <message>
            <source>owner of the tables: stands above all roles</source>
            <translation>owner of the tables: stands above all roles</translation>
        </message>
        <message>
            <source>Login of the server</source>
            <translation>Login of the server</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (you)</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>People and roles</translation>
        </message>
        <message>
            <source>Logins and their roles</source>
            <translation>Logins and their roles</translation>
        </message>
        <message>
            <source>Give a role…</source>
            <translation>Give a role…</translation>
        </message>
        <message>
            <source>Take a role back…</source>
            <translation>Take a role back…</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>You may</source>
            <translation>You may</translation>
        </message>
        <message>
            <source>What the roles may</source>
            <translation>What the roles may</translation>
        </message>
        <message>
            <source>A decision about an identity is proposed by one person and approved by another: an office needs two administrators.</source>
            <translation>A decision about an identity is proposed by one person and approved by another: an office needs two administrators.</translation>
        </message>
        <message>
            <source>Kept by the database's server, for all desks</source>
            <translation>Kept by the database's server, for all desks</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>everything: the tables are yours</source>
            <translation>everything: the tables are yours</translation>
        </message>
        <message>
            <source>what was given to you through another role</source>
            <translation>what was given to you through another role</translation>
        </message>
        <message>
            <source>The database is a file on this computer and has no roles: whoever may write the file may do everything in it, and the audit knows people by their login at the computer. Several people with roles of their own need a server (docs/postgresql.md).</source>
            <translation>The database is a file on this computer and has no roles: whoever may write the file may do everything in it, and the audit knows people by their login at the computer. Several people with roles of their own need a server (docs/postgresql.md).</translation>
        </message>
        <message>
            <source>You see it for reading. Roles are given by whoever owns the tables or may make roles on the server.</source>
            <translation>You see it for reading. Roles are given by whoever owns the tables or may make roles on the server.</translation>
        </message>
        <message>
            <source>Give a role</source>
            <translation>Give a role</translation>
        </message>
        <message>
            <source>The login has to be made on the server first: CREATE ROLE … LOGIN.</source>
            <translation>The login has to be made on the server first: CREATE ROLE … LOGIN.</translation>
        </message>
        <message>
            <source>Give it</source>
            <translation>Give it</translation>
        </message>
        <message>
            <source>%1: the role “%2” was given.</source>
            <translation>%1: the role “%2” was given.</translation>
        </message>
        <message>
            <source>Take a role back</source>
            <translation>Take a role back</translation>
        </message>
        <message>
            <source>Whoever works at a desk now is refused from the next act on.</source>
            <translation>Whoever works at a desk now is refused from the next act on.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>%1: the role “%2” was taken back.</source>
            <translation>%1: the role “%2” was taken back.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::RhythmSection</name>
        <message>
            <source>Distribution and keeping</source>
            <translation>Distribution and keeping</translation>
        </message>
        <message>
            <source>Kept in the database, for all desks and for the worker</source>
            <translation>Kept in the database, for all desks and for the worker</translation>
        </message>
        <message>
            <source>Distribution of changes</source>
            <translation>Distribution of changes</translation>
        </message>
        <message>
            <source>The registers are asked</source>
            <translation>The registers are asked</translation>
        </message>
        <message>
            <source>every night, about the day before</source>
            <translation>every night, about the day before</translation>
        </message>
        <message>
            <source>every two hours: for a large registry on E317</source>
            <translation>every two hours: for a large registry on E317</translation>
        </message>
        <message>
            <source>Changes come by</source>
            <translation>Changes come by</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Last run</translation>
        </message>
        <message>
            <source>The office's own time</source>
            <translation>The office's own time</translation>
        </message>
        <message>
            <source>The worker runs by the timer of the computer that it is installed on (systemd, Task Scheduler), and waits there for the office's own time between 0:15 and 5:00, so that not all offices call at once. With a change to every two hours its timer has to be set to two hours too.</source>
            <translation>The worker runs by the timer of the computer that it is installed on (systemd, Task Scheduler), and waits there for the office's own time between 0:15 and 5:00, so that not all offices call at once. With a change to every two hours its timer has to be set to two hours too.</translation>
        </message>
        <message>
            <source>To the notices</source>
            <translation>To the notices</translation>
        </message>
        <message>
            <source>Time of keeping, in years; 0: for ever</source>
            <translation>Time of keeping, in years; 0: for ever</translation>
        </message>
        <message>
            <source>After death</source>
            <translation>After death</translation>
        </message>
        <message>
            <source>After replacement or cancellation</source>
            <translation>After replacement or cancellation</translation>
        </message>
        <message>
            <source>After the last act about the client</source>
            <translation>After the last act about the client</translation>
        </message>
        <message>
            <source>Days in which it can be brought back</source>
            <translation>Days in which it can be brought back</translation>
        </message>
        <message>
            <source>A client whose time is over is archived by “kmen-worker archive”, which shows first whom it means; after the days for bringing back the personal data are removed for good.</source>
            <translation>A client whose time is over is archived by “kmen-worker archive”, which shows first whom it means; after the days for bringing back the personal data are removed for good.</translation>
        </message>
        <message>
            <source>%1, %2, by %3</source>
            <translation>%1, %2, by %3</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>next %1</translation>
        </message>
        <message>
            <source>within 20 minutes of each start of the timer</source>
            <translation>within 20 minutes of each start of the timer</translation>
        </message>
        <message>
            <source>You see it for reading. An administrator of the registry changes it.</source>
            <translation>You see it for reading. An administrator of the registry changes it.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::Section</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saved. Kmen works with it after the next start.</source>
            <translation>Saved. Kmen works with it after the next start.</translation>
        </message>
        <message>
            <source>This desk goes on with what it began with. End Kmen and start it again when nobody is in the middle of work.</source>
            <translation>This desk goes on with what it began with. End Kmen and start it again when nobody is in the middle of work.</translation>
        </message>
        <message>
            <source>You see it for reading. An administrator of the registry changes it.</source>
            <translation>You see it for reading. An administrator of the registry changes it.</translation>
        </message>
        <message>
            <source>The training registers bring their own connection, identity and certificate: there is nothing to set.</source>
            <translation>The training registers bring their own connection, identity and certificate: there is nothing to set.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Settings saved: %1</source>
            <translation>Settings saved: %1</translation>
        </message>
        <message>
            <source>Passphrase of the office's keys</source>
            <translation>Passphrase of the office's keys</translation>
        </message>
        <message>
            <source>the one that is typed at the start</source>
            <translation>the one that is typed at the start</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::SettingForm</name>
        <message>
            <source>A number from %1 to %2 belongs here.</source>
            <translation>A number from %1 to %2 belongs here.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Browse: %1</source>
            <translation>Browse: %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Sections of the settings</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Settings: %1</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>not saved</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>needs attention</translation>
        </message>
        <message>
            <source>Choose a section at the left by the arrows; Tab leads into it, Esc back to the list.

What you write is judged at once and kept only by “Save”; “Undo” brings back what is kept. A ● at a section says that something in it is not saved yet.

Everybody may look. An administrator of the registry changes, and every change is written into the journal of acts. Where a change works only after the next start of Kmen, the section says so.</source>
            <translation>Choose a section at the left by the arrows; Tab leads into it, Esc back to the list.

What you write is judged at once and kept only by “Save”; “Undo” brings back what is kept. A ● at a section says that something in it is not saved yet.

Everybody may look. An administrator of the registry changes, and every change is written into the journal of acts. Where a change works only after the next start of Kmen, the section says so.</translation>
        </message>
    </context>
    <context>
        <name>kmen::settings::TrainingStart</name>
        <message>
            <source>The folder cannot be made: %1</source>
            <translation>The folder cannot be made: %1</translation>
        </message>
        <message>
            <source>Choosing the clients of the office</source>
            <translation>Choosing the clients of the office</translation>
        </message>
        <message>
            <source>Making the database</source>
            <translation>Making the database</translation>
        </message>
        <message>
            <source>Identifying the clients at the training registers</source>
            <translation>Identifying the clients at the training registers</translation>
        </message>
        <message>
            <source>Starting the training registers</source>
            <translation>Starting the training registers</translation>
        </message>
        <message>
            <source>The training registers could not be started.</source>
            <translation>The training registers could not be started.</translation>
        </message>
        <message>
            <source>Kmen may not be installed completely: the program kmen-training belongs beside it.</source>
            <translation>Kmen may not be installed completely: the program kmen-training belongs beside it.</translation>
        </message>
        <message>
            <source>The training registers ended.</source>
            <translation>The training registers ended.</translation>
        </message>
        <message>
            <source>A program that Kmen needs could not be started.</source>
            <translation>A program that Kmen needs could not be started.</translation>
        </message>
        <message>
            <source>Kmen may not be installed completely.</source>
            <translation>Kmen may not be installed completely.</translation>
        </message>
        <message>
            <source>This step did not succeed: %1</source>
            <translation>This step did not succeed: %1</translation>
        </message>
        <message>
            <source>Letting something happen in the country</source>
            <translation>Letting something happen in the country</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>Command or client</source>
            <translation>Command or client</translation>
        </message>
        <message>
            <source>What do you want to do? Write a command, a name or a KID</source>
            <translation>What do you want to do? Write a command, a name or a KID</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Commands that fit</translation>
        </message>
        <message>
            <source>Search clients for “%1”</source>
            <translation>Search clients for “%1”</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::Environment</name>
        <message>
            <source>Training registers</source>
            <translation>Training registers</translation>
        </message>
        <message>
            <source>Test environment</source>
            <translation>Test environment</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::MainWindow</name>
        <message>
            <source>TRAINING REGISTERS — invented persons, nothing is sent to the basic registers</source>
            <translation>TRAINING REGISTERS — invented persons, nothing is sent to the basic registers</translation>
        </message>
        <message>
            <source>TEST ENVIRONMENT — test persons of the basic registers (%1)</source>
            <translation>TEST ENVIRONMENT — test persons of the basic registers (%1)</translation>
        </message>
        <message>
            <source>PRODUCTION — real persons, every reading is recorded (%1)</source>
            <translation>PRODUCTION — real persons, every reading is recorded (%1)</translation>
        </message>
        <message>
            <source>Kmen</source>
            <translation>Kmen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>To the page's filter</source>
            <translation>To the page's filter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Help for this page</source>
            <translation>Help for this page</translation>
        </message>
        <message>
            <source>Language: Czech</source>
            <translation>Language: Czech</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>Language: English</translation>
        </message>
        <message>
            <source>Go to: %1</source>
            <translation>Go to: %1</translation>
        </message>
        <message>
            <source>%1 – Kmen</source>
            <translation>%1 – Kmen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Office %1 · agenda %2</source>
            <translation>Office %1 · agenda %2</translation>
        </message>
        <message>
            <source>The database can be reached again.</source>
            <translation>The database can be reached again.</translation>
        </message>
        <message>
            <source>The database cannot be reached. What you have written stays here; save it when the database is back.</source>
            <translation>The database cannot be reached. What you have written stays here; save it when the database is back.</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::Navigation</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>Workplaces</source>
            <translation>Workplaces</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::TaskBar</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Running tasks</source>
            <translation>Running tasks</translation>
        </message>
        <message>
            <source>Progress of the task</source>
            <translation>Progress of the task</translation>
        </message>
        <message>
            <source>F1 Help  ·  Ctrl+K Commands</source>
            <translation>F1 Help  ·  Ctrl+K Commands</translation>
        </message>
        <message>
            <source>✓ In step with the registers as of %1</source>
            <translation>✓ In step with the registers as of %1</translation>
        </message>
        <message>
            <source>⚠ Not yet in step with the registers</source>
            <translation>⚠ Not yet in step with the registers</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Cancel: %1</translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Nothing is running</translation>
        </message>
        <message>
            <source>%1: stopping</source>
            <translation>%1: stopping</translation>
        </message>
    </context>
    <context>
        <name>kmen::shell::Tasks</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
    </context>
    <context>
        <name>kmen::store</name>
        <message>
            <source>This job is already running elsewhere: %1, until %2.</source>
            <translation>This job is already running elsewhere: %1, until %2.</translation>
        </message>
        <message>
            <source>This work is running already: %1.</source>
            <translation>This work is running already: %1.</translation>
        </message>
        <message>
            <source>Wait until it ends; its progress is on the overview.</source>
            <translation>Wait until it ends; its progress is on the overview.</translation>
        </message>
        <message>
            <source>This job was taken over by another program.</source>
            <translation>This job was taken over by another program.</translation>
        </message>
        <message>
            <source>Let the other one finish.</source>
            <translation>Let the other one finish.</translation>
        </message>
        <message>
            <source>The program's own description of the database is incomplete.</source>
            <translation>The program's own description of the database is incomplete.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Install the program again.</translation>
        </message>
        <message>
            <source>The database must be changed for this version of the program, but its backup cannot be made.</source>
            <translation>The database must be changed for this version of the program, but its backup cannot be made.</translation>
        </message>
        <message>
            <source>Free some space beside the database file. Nothing was changed.</source>
            <translation>Free some space beside the database file. Nothing was changed.</translation>
        </message>
        <message>
            <source>The database was made by a newer version of the program.</source>
            <translation>The database was made by a newer version of the program.</translation>
        </message>
        <message>
            <source>Update the program on this computer. The database was not touched.</source>
            <translation>Update the program on this computer. The database was not touched.</translation>
        </message>
        <message>
            <source>The record exists already.</source>
            <translation>The record exists already.</translation>
        </message>
        <message>
            <source>The database is busy with another program's work.</source>
            <translation>The database is busy with another program's work.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Try again in a moment.</translation>
        </message>
        <message>
            <source>The database can only be read.</source>
            <translation>The database can only be read.</translation>
        </message>
        <message>
            <source>Ask the administrator for the right to write to the database file and its folder.</source>
            <translation>Ask the administrator for the right to write to the database file and its folder.</translation>
        </message>
        <message>
            <source>The database could not be written: the disk is full or failed.</source>
            <translation>The database could not be written: the disk is full or failed.</translation>
        </message>
        <message>
            <source>Free some space on the disk. Nothing of the unfinished change was stored.</source>
            <translation>Free some space on the disk. Nothing of the unfinished change was stored.</translation>
        </message>
        <message>
            <source>The database file is damaged.</source>
            <translation>The database file is damaged.</translation>
        </message>
        <message>
            <source>Stop working and restore the last backup.</source>
            <translation>Stop working and restore the last backup.</translation>
        </message>
        <message>
            <source>The database file cannot be opened.</source>
            <translation>The database file cannot be opened.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may write there.</source>
            <translation>Check that its folder exists and that you may write there.</translation>
        </message>
        <message>
            <source>The file is not a database of Kmen.</source>
            <translation>The file is not a database of Kmen.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Choose another file.</translation>
        </message>
        <message>
            <source>The database refused an operation of the program.</source>
            <translation>The database refused an operation of the program.</translation>
        </message>
        <message>
            <source>Send the details to the support.</source>
            <translation>Send the details to the support.</translation>
        </message>
        <message>
            <source>The program began a change of the database inside another one.</source>
            <translation>The program began a change of the database inside another one.</translation>
        </message>
        <message>
            <source>The program ended a change of the database that was over already.</source>
            <translation>The program ended a change of the database that was over already.</translation>
        </message>
        <message>
            <source>This work is running already on this computer.</source>
            <translation>This work is running already on this computer.</translation>
        </message>
        <message>
            <source>Wait until it ends.</source>
            <translation>Wait until it ends.</translation>
        </message>
        <message>
            <source>The database was made by another build of the program: its tables are not those that this one works with.</source>
            <translation>The database was made by another build of the program: its tables are not those that this one works with.</translation>
        </message>
        <message>
            <source>Use the program that made the database, or restore a backup or create a new database. Nothing was changed.</source>
            <translation>Use the program that made the database, or restore a backup or create a new database. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is no address of a database.</source>
            <translation>This is no address of a database.</translation>
        </message>
        <message>
            <source>Write it as postgresql://user@server:5432/database, or name a file.</source>
            <translation>Write it as postgresql://user@server:5432/database, or name a file.</translation>
        </message>
        <message>
            <source>An address must not hold the password of the database.</source>
            <translation>An address must not hold the password of the database.</translation>
        </message>
        <message>
            <source>Ask the administrator of the database server.</source>
            <translation>Ask the administrator of the database server.</translation>
        </message>
        <message>
            <source>Your user of the database may not do this.</source>
            <translation>Your user of the database may not do this.</translation>
        </message>
        <message>
            <source>Ask the administrator for the right role.</source>
            <translation>Ask the administrator for the right role.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>The database is damaged.</translation>
        </message>
        <message>
            <source>The connection to the database server was lost.</source>
            <translation>The connection to the database server was lost.</translation>
        </message>
        <message>
            <source>Try again in a moment; the program connects by itself. Check whether your last change was stored.</source>
            <translation>Try again in a moment; the program connects by itself. Check whether your last change was stored.</translation>
        </message>
        <message>
            <source>The database server does not accept this user and password.</source>
            <translation>The database server does not accept this user and password.</translation>
        </message>
        <message>
            <source>Type the password again, or ask the administrator of the database server.</source>
            <translation>Type the password again, or ask the administrator of the database server.</translation>
        </message>
        <message>
            <source>The database server has no such database or user.</source>
            <translation>The database server has no such database or user.</translation>
        </message>
        <message>
            <source>Check the address of the database.</source>
            <translation>Check the address of the database.</translation>
        </message>
        <message>
            <source>The database server cannot be reached or refused the connection.</source>
            <translation>The database server cannot be reached or refused the connection.</translation>
        </message>
        <message>
            <source>Check the network and the address of the database, and try again in a moment.</source>
            <translation>Check the network and the address of the database, and try again in a moment.</translation>
        </message>
        <message>
            <source>The database server does not suit the program.</source>
            <translation>The database server does not suit the program.</translation>
        </message>
        <message>
            <source>PostgreSQL 15 or newer and a database in the encoding UTF8 are needed.</source>
            <translation>PostgreSQL 15 or newer and a database in the encoding UTF8 are needed.</translation>
        </message>
        <message>
            <source>The check was cancelled.</source>
            <translation>The check was cancelled.</translation>
        </message>
        <message>
            <source>%1 is damaged: %2</source>
            <translation>%1 is damaged: %2</translation>
        </message>
        <message>
            <source>All pages and indexes of the file</source>
            <translation>All pages and indexes of the file</translation>
        </message>
        <message>
            <source>The database file</source>
            <translation>The database file</translation>
        </message>
        <message>
            <source>All tables and indexes of the server, by its extension amcheck</source>
            <translation>All tables and indexes of the server, by its extension amcheck</translation>
        </message>
        <message>
            <source>All rows of all tables (indexes too when the server's administrator runs CREATE EXTENSION amcheck)</source>
            <translation>All rows of all tables (indexes too when the server's administrator runs CREATE EXTENSION amcheck)</translation>
        </message>
        <message>
            <source>The table %1</source>
            <translation>The table %1</translation>
        </message>
        <message>
            <source>Rows that point to a row that is not there</source>
            <translation>Rows that point to a row that is not there</translation>
        </message>
        <message>
            <source>%1: %2 rows point to nothing in %3.</source>
            <translation>%1: %2 rows point to nothing in %3.</translation>
        </message>
        <message>
            <source>Clients without their data: %1</source>
            <translation>Clients without their data: %1</translation>
        </message>
        <message>
            <source>Replaced clients without a successor: %1</source>
            <translation>Replaced clients without a successor: %1</translation>
        </message>
        <message>
            <source>Applied notices without a client: %1</source>
            <translation>Applied notices without a client: %1</translation>
        </message>
        <message>
            <source>Clients marked with a case that is not there: %1</source>
            <translation>Clients marked with a case that is not there: %1</translation>
        </message>
        <message>
            <source>Cases without a client: %1</source>
            <translation>Cases without a client: %1</translation>
        </message>
        <message>
            <source>What no client, notice or case can be without</source>
            <translation>What no client, notice or case can be without</translation>
        </message>
        <message>
            <source>The copy of the database was not made.</source>
            <translation>The copy of the database was not made.</translation>
        </message>
        <message>
            <source>Check that its folder exists, that you may write there and that there is enough space.</source>
            <translation>Check that its folder exists, that you may write there and that there is enough space.</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Copying the database</translation>
        </message>
        <message>
            <source>The copy of the database was cancelled.</source>
            <translation>The copy of the database was cancelled.</translation>
        </message>
        <message>
            <source>The database of a server is copied by the server's own tools.</source>
            <translation>The database of a server is copied by the server's own tools.</translation>
        </message>
        <message>
            <source>Use pg_dump, as the administrator's guide says (docs/postgresql.md).</source>
            <translation>Use pg_dump, as the administrator's guide says (docs/postgresql.md).</translation>
        </message>
        <message>
            <source>The file %1 is there already.</source>
            <translation>The file %1 is there already.</translation>
        </message>
        <message>
            <source>Choose another name; a backup is never overwritten.</source>
            <translation>Choose another name; a backup is never overwritten.</translation>
        </message>
        <message>
            <source>The database was made by an older version of the program, and your user may not bring it up to date.</source>
            <translation>The database was made by an older version of the program, and your user may not bring it up to date.</translation>
        </message>
        <message>
            <source>Ask the administrator to run “kmen-worker database init”. Nothing was changed.</source>
            <translation>Ask the administrator to run “kmen-worker database init”. Nothing was changed.</translation>
        </message>
        <message>
            <source>A database in a file has no roles.</source>
            <translation>A database in a file has no roles.</translation>
        </message>
        <message>
            <source>Who may work with it is said by the rights of the file and its folder.</source>
            <translation>Who may work with it is said by the rights of the file and its folder.</translation>
        </message>
        <message>
            <source>The database server has no login “%1”.</source>
            <translation>The database server has no login “%1”.</translation>
        </message>
        <message>
            <source>Make it first: CREATE ROLE … LOGIN.</source>
            <translation>Make it first: CREATE ROLE … LOGIN.</translation>
        </message>
        <message>
            <source>%1 is refused %2 on %3, and needs it.</source>
            <translation>%1 is refused %2 on %3, and needs it.</translation>
        </message>
        <message>
            <source>%1 may %2 on %3, and must not.</source>
            <translation>%1 may %2 on %3, and must not.</translation>
        </message>
        <message>
            <source>INSERT under another's name</source>
            <translation>INSERT under another's name</translation>
        </message>
        <message>
            <source>Everybody who can log in may use the table %1.</source>
            <translation>Everybody who can log in may use the table %1.</translation>
        </message>
        <message>
            <source>The server may write statements with data of people into its log. Let a superuser run “kmen-worker database grant” once.</source>
            <translation>The server may write statements with data of people into its log. Let a superuser run “kmen-worker database grant” once.</translation>
        </message>
        <message>
            <source>The table %1 is unknown to the program's list of rights: only its owner may use it.</source>
            <translation>The table %1 is unknown to the program's list of rights: only its owner may use it.</translation>
        </message>
        <message>
            <source>The server has no role %1.</source>
            <translation>The server has no role %1.</translation>
        </message>
        <message>
            <source>Leave the password out, and keep it by “kmen-worker database password” or in the file ~/.pgpass.</source>
            <translation>Leave the password out, and keep it by “kmen-worker database password” or in the file ~/.pgpass.</translation>
        </message>
        <message>
            <source>The database does not take this change from anybody.</source>
            <translation>The database does not take this change from anybody.</translation>
        </message>
        <message>
            <source>What was recorded stays as it is.</source>
            <translation>What was recorded stays as it is.</translation>
        </message>
        <message>
            <source>Let an administrator of the database server run: %1;</source>
            <translation>Let an administrator of the database server run: %1;</translation>
        </message>
        <message>
            <source>Your user of the database cannot take on %1: their rights on the tables were read, not tried. Let an administrator of the database server run: %2;</source>
            <translation>Your user of the database cannot take on %1: their rights on the tables were read, not tried. Let an administrator of the database server run: %2;</translation>
        </message>
    </context>
    <context>
        <name>kmen::sync</name>
        <message numerus="yes">
            <source>%n subject(s) wait for DIA&apos;s confirmation; nobody tells of their changes until it is recorded.</source>
            <translation>
                <numerusform>%n subject waits for DIA&apos;s confirmation; nobody tells of its changes until it is recorded.</numerusform>
                <numerusform>%n subjects wait for DIA&apos;s confirmation; nobody tells of their changes until it is recorded.</numerusform>
            </translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 6.1.3 and 6.1.3.1</source>
            <translation>AISV handbook 1.07, ch. 6.1.3 and 6.1.3.1</translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 6.1.3.1 and 7</source>
            <translation>AISV handbook 1.07, ch. 6.1.3.1 and 7</translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 6.1.4</source>
            <translation>AISV handbook 1.07, ch. 6.1.4</translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 6.1.4.1, note 2</source>
            <translation>AISV handbook 1.07, ch. 6.1.4.1, note 2</translation>
        </message>
        <message>
            <source>AISV handbook 1.07, ch. 7; notifications v03, ch. 3.1.4</source>
            <translation>AISV handbook 1.07, ch. 7; notifications v03, ch. 3.1.4</translation>
        </message>
        <message>
            <source>The asking about a chosen list failed %1.</source>
            <translation>The asking about a chosen list failed %1.</translation>
        </message>
        <message>
            <source>The distribution failed %1.</source>
            <translation>The distribution failed %1.</translation>
        </message>
        <message>
            <source>The distribution was cancelled. What was received is kept.</source>
            <translation>The distribution was cancelled. What was received is kept.</translation>
        </message>
        <message>
            <source>The office&apos;s certificate cannot be read here. %1</source>
            <translation>The office&apos;s certificate cannot be read here. %1</translation>
        </message>
        <message>
            <source>The reconciliation failed %1.</source>
            <translation>The reconciliation failed %1.</translation>
        </message>
        <message>
            <source>The register gives no data of this organisation.</source>
            <translation>The register gives no data of this organisation.</translation>
        </message>
        <message>
            <source>The registers cancelled the person's identifier and name no successor.</source>
            <translation>The registers cancelled the person's identifier and name no successor.</translation>
        </message>
        <message numerus="yes">
            <source>The registers refused %n subscription(s); nobody tells of their changes until the reconciliation asks again.</source>
            <translation>
                <numerusform>The registers refused %n subscription; nobody tells of its changes until the reconciliation asks again.</numerusform>
                <numerusform>The registers refused %n subscriptions; nobody tells of their changes until the reconciliation asks again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The registers refused to end %n subscription(s) and go on telling of them; the reconciliation asks again.</source>
            <translation>
                <numerusform>The registers refused to end %n subscription and go on telling of it; the reconciliation asks again.</numerusform>
                <numerusform>The registers refused to end %n subscriptions and go on telling of them; the reconciliation asks again.</numerusform>
            </translation>
        </message>
        <message>
            <source>The registers say that these clients are one person.</source>
            <translation>The registers say that these clients are one person.</translation>
        </message>
        <message>
            <source>The registers divided the person into more persons.</source>
            <translation>The registers divided the person into more persons.</translation>
        </message>
        <message>
            <source>The registers no longer know the person's identifier.</source>
            <translation>The registers no longer know the person's identifier.</translation>
        </message>
        <message>
            <source>The run that read it was cut off.</source>
            <translation>The run that read it was cut off.</translation>
        </message>
        <message>
            <source>The subscription failed %1.</source>
            <translation>The subscription failed %1.</translation>
        </message>
        <message>
            <source>What became of the person's identifier could not be found out.</source>
            <translation>What became of the person's identifier could not be found out.</translation>
        </message>
        <message>
            <source>Following changed identifiers</source>
            <translation>Following changed identifiers</translation>
        </message>
        <message>
            <source>The register gives no data of this person.</source>
            <translation>The register gives no data of this person.</translation>
        </message>
        <message>
            <source>Receiving notices</source>
            <translation>Receiving notices</translation>
        </message>
        <message>
            <source>The register says that more changes wait but gives no place to go on from.</source>
            <translation>The register says that more changes wait but gives no place to go on from.</translation>
        </message>
        <message>
            <source>Reading and applying</source>
            <translation>Reading and applying</translation>
        </message>
        <message>
            <source>The configuration file %1 cannot be read.</source>
            <translation>The configuration file %1 cannot be read.</translation>
        </message>
        <message>
            <source>Make it again by “kmen-worker init”.</source>
            <translation>Make it again by “kmen-worker init”.</translation>
        </message>
        <message>
            <source>The configuration file %1 cannot be written.</source>
            <translation>The configuration file %1 cannot be written.</translation>
        </message>
        <message>
            <source>The database has data, but its key %1 is not there.</source>
            <translation>The database has data, but its key %1 is not there.</translation>
        </message>
        <message>
            <source>Put the key back from the backup, or choose another database file.</source>
            <translation>Put the key back from the backup, or choose another database file.</translation>
        </message>
        <message>
            <source>Collecting answers from the registers' queue</source>
            <translation>Collecting answers from the registers' queue</translation>
        </message>
        <message>
            <source>The answer to this request is not here.</source>
            <translation>The answer to this request is not here.</translation>
        </message>
        <message>
            <source>Wait until it is collected, or ask again.</source>
            <translation>Wait until it is collected, or ask again.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>Check where the connection profile says it is.</source>
            <translation>Check where the connection profile says it is.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, line %2: %3</translation>
        </message>
        <message>
            <source>Correct the configuration, or make it again by “kmen-worker init”.</source>
            <translation>Correct the configuration, or make it again by “kmen-worker init”.</translation>
        </message>
        <message>
            <source>Either “%1” or “%2” is needed.</source>
            <translation>Either “%1” or “%2” is needed.</translation>
        </message>
        <message>
            <source>This configuration was made for a newer Kmen.</source>
            <translation>This configuration was made for a newer Kmen.</translation>
        </message>
        <message>
            <source>AISV does not say up to when it looked for changes.</source>
            <translation>AISV does not say up to when it looked for changes.</translation>
        </message>
        <message>
            <source>Nothing is lost: the same time is asked about again.</source>
            <translation>Nothing is lost: the same time is asked about again.</translation>
        </message>
        <message>
            <source>There are no clients yet.</source>
            <translation>There are no clients yet.</translation>
        </message>
        <message>
            <source>Changes were looked at up to %1.</source>
            <translation>Changes were looked at up to %1.</translation>
        </message>
        <message>
            <source>Changes were never looked at.</source>
            <translation>Changes were never looked at.</translation>
        </message>
        <message>
            <source>Comparing with the registers</source>
            <translation>Comparing with the registers</translation>
        </message>
        <message>
            <source>Changes are not read again from a time long past.</source>
            <translation>Changes are not read again from a time long past.</translation>
        </message>
        <message>
            <source>Read on from where the last reading ended.</source>
            <translation>Read on from where the last reading ended.</translation>
        </message>
        <message>
            <source>Persons are not read in bulk unless a change was announced: every reading is recorded, and the person may object to it.</source>
            <translation>Persons are not read in bulk unless a change was announced: every reading is recorded, and the person may object to it.</translation>
        </message>
        <message>
            <source>Run the distribution, or give the reason why all must be read anew.</source>
            <translation>Run the distribution, or give the reason why all must be read anew.</translation>
        </message>
        <message>
            <source>Many persons are not read one by one.</source>
            <translation>Many persons are not read one by one.</translation>
        </message>
        <message>
            <source>Leave it to the distribution, which reads them together.</source>
            <translation>Leave it to the distribution, which reads them together.</translation>
        </message>
        <message>
            <source>Changes of the previous day are asked for between 0:15 and 6:00.</source>
            <translation>Changes of the previous day are asked for between 0:15 and 6:00.</translation>
        </message>
        <message>
            <source>Leave it to the planned run of the night.</source>
            <translation>Leave it to the planned run of the night.</translation>
        </message>
        <message>
            <source>Changes are read by one program at a time.</source>
            <translation>Changes are read by one program at a time.</translation>
        </message>
        <message>
            <source>Wait until the other run ends.</source>
            <translation>Wait until the other run ends.</translation>
        </message>
        <message>
            <source>AISV tells nothing of changes before its oldest moment.</source>
            <translation>AISV tells nothing of changes before its oldest moment.</translation>
        </message>
        <message>
            <source>For the time before, all clients would have to be read anew.</source>
            <translation>For the time before, all clients would have to be read anew.</translation>
        </message>
        <message>
            <source>More than 100,000 subjects are subscribed only after DIA has confirmed the term.</source>
            <translation>More than 100,000 subjects are subscribed only after DIA has confirmed the term.</translation>
        </message>
        <message>
            <source>Send the announcement to DIA and record its confirmation.</source>
            <translation>Send the announcement to DIA and record its confirmation.</translation>
        </message>
        <message>
            <source>The time asked about is the previous calendar day.</source>
            <translation>The time asked about is the previous calendar day.</translation>
        </message>
        <message>
            <source>It is answered, but slower.</source>
            <translation>It is answered, but slower.</translation>
        </message>
        <message>
            <source>The registers have answered meanwhile.</source>
            <translation>The registers have answered meanwhile.</translation>
        </message>
        <message>
            <source>Subscribing to changes</source>
            <translation>Subscribing to changes</translation>
        </message>
        <message>
            <source>Ending subscriptions</source>
            <translation>Ending subscriptions</translation>
        </message>
        <message>
            <source>The announcement for DIA is not complete.</source>
            <translation>The announcement for DIA is not complete.</translation>
        </message>
        <message>
            <source>Write the office's name and whom DIA can reach.</source>
            <translation>Write the office's name and whom DIA can reach.</translation>
        </message>
        <message>
            <source>Cancelled. Those already chosen are read.</source>
            <translation>Cancelled. Those already chosen are read.</translation>
        </message>
        <message>
            <source>Choosing clients to read</source>
            <translation>Choosing clients to read</translation>
        </message>
        <message>
            <source>The office has no role in agenda %1 in its connection profile, so the registers were not asked about identifiers of that agenda.</source>
            <translation>The office has no role in agenda %1 in its connection profile, so the registers were not asked about identifiers of that agenda.</translation>
        </message>
        <message>
            <source>Add the agenda and its role to the profile.</source>
            <translation>Add the agenda and its role to the profile.</translation>
        </message>
        <message>
            <source>Changes of organisations were looked at up to %1.</source>
            <translation>Changes of organisations were looked at up to %1.</translation>
        </message>
        <message>
            <source>Changes of organisations were never looked at.</source>
            <translation>Changes of organisations were never looked at.</translation>
        </message>
        <message>
            <source>Of a part of the time the registers tell no changes any more: everybody has to be read anew.</source>
            <translation>Of a part of the time the registers tell no changes any more: everybody has to be read anew.</translation>
        </message>
        <message>
            <source>No time was left out.</source>
            <translation>No time was left out.</translation>
        </message>
        <message>
            <source>No time of organisations was left out.</source>
            <translation>No time of organisations was left out.</translation>
        </message>
        <message>
            <source>The registers gave the person another identifier, but the person under it has other data than the client.</source>
            <translation>The registers gave the person another identifier, but the person under it has other data than the client.</translation>
        </message>
        <message>
            <source>The client's identifier was replaced by one that another client has already.</source>
            <translation>The client's identifier was replaced by one that another client has already.</translation>
        </message>
        <message>
            <source>The registers' answers about the identifier contradict each other or our data.</source>
            <translation>The registers' answers about the identifier contradict each other or our data.</translation>
        </message>
        <message>
            <source>No private key waits for this certificate.</source>
            <translation>No private key waits for this certificate.</translation>
        </message>
        <message>
            <source>Import it on the computer on which its request was made, or import a PKCS#12 file with its passphrase.</source>
            <translation>Import it on the computer on which its request was made, or import a PKCS#12 file with its passphrase.</translation>
        </message>
        <message>
            <source>The file %1 cannot be made, or is there already.</source>
            <translation>The file %1 cannot be made, or is there already.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
        <message>
            <source>Somebody changed these settings meanwhile.</source>
            <translation>Somebody changed these settings meanwhile.</translation>
        </message>
        <message>
            <source>Undo what you wrote, look at what they are now, and write it again.</source>
            <translation>Undo what you wrote, look at what they are now, and write it again.</translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) of time were left out, the first from %1.</source>
            <translation>
                <numerusform>%n interval of time was left out, from %1.</numerusform>
                <numerusform>%n intervals of time were left out, the first from %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interval(s) of time of organisations were left out, the first from %1.</source>
            <translation>
                <numerusform>%n interval of time of organisations was left out, from %1.</numerusform>
                <numerusform>%n intervals of time of organisations were left out, the first from %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s) wait for reading.</source>
            <translation>
                <numerusform>%n organisation waits for reading.</numerusform>
                <numerusform>%n organisations wait for reading.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) wait.</source>
            <translation>
                <numerusform>%n notice waits.</numerusform>
                <numerusform>%n notices wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) failed or were set aside.</source>
            <translation>
                <numerusform>%n notice failed or was set aside.</numerusform>
                <numerusform>%n notices failed or were set aside.</numerusform>
            </translation>
        </message>
        <message>
            <source>The office has a role in every agenda that keeps clients.</source>
            <translation>The office has a role in every agenda that keeps clients.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate is valid for %n more day(s).</source>
            <translation>
                <numerusform>The certificate is valid for %n more day.</numerusform>
                <numerusform>The certificate is valid for %n more days.</numerusform>
            </translation>
        </message>
        <message>
            <source>notifications v03, ch. 3, error 1</source>
            <translation>notifications v03, ch. 3, error 1</translation>
        </message>
        <message>
            <source>notifications v03, ch. 3, error 2</source>
            <translation>notifications v03, ch. 3, error 2</translation>
        </message>
        <message>
            <source>notifications v03, ch. 3, error 3</source>
            <translation>notifications v03, ch. 3, error 3</translation>
        </message>
    </context>
    <context>
        <name>kmen::text</name>
        <message>
            <source>The file is not in UTF-8.</source>
            <translation>The file is not in UTF-8.</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8 and try again.</source>
            <translation>Save it as CSV UTF-8 and try again.</translation>
        </message>
        <message>
            <source>Line %1 has more columns than the header.</source>
            <translation>Line %1 has more columns than the header.</translation>
        </message>
        <message>
            <source>A quotation mark opened on line %1 is never closed.</source>
            <translation>A quotation mark opened on line %1 is never closed.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>The file is not a text table, or its letters are damaged.</source>
            <translation>The file is not a text table, or its letters are damaged.</translation>
        </message>
        <message>
            <source>Save the table as “CSV UTF-8” and choose it again.</source>
            <translation>Save the table as “CSV UTF-8” and choose it again.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>Reading the file was cancelled.</source>
            <translation>Reading the file was cancelled.</translation>
        </message>
        <message>
            <source>The letters on line %1 are damaged.</source>
            <translation>The letters on line %1 are damaged.</translation>
        </message>
        <message>
            <source>The file has a header but no rows.</source>
            <translation>The file has a header but no rows.</translation>
        </message>
        <message>
            <source>Close it or remove it, and choose the file again.</source>
            <translation>Close it or remove it, and choose the file again.</translation>
        </message>
        <message>
            <source>Check that the table was saved, and choose it again.</source>
            <translation>Check that the table was saved, and choose it again.</translation>
        </message>
        <message>
            <source>Look for a separator inside a value there: such a value has to stand in quotation marks.</source>
            <translation>Look for a separator inside a value there: such a value has to stand in quotation marks.</translation>
        </message>
    </context>
    <context>
        <name>kmen::tour::Tour</name>
        <message>
            <source>The folder for the pictures cannot be made: %1</source>
            <translation>The folder for the pictures cannot be made: %1</translation>
        </message>
        <message>
            <source>the window comes to the front</source>
            <translation>the window comes to the front</translation>
        </message>
        <message>
            <source>the list of clients</source>
            <translation>the list of clients</translation>
        </message>
        <message>
            <source>search for a client</source>
            <translation>search for a client</translation>
        </message>
        <message>
            <source>clients found</source>
            <translation>clients found</translation>
        </message>
        <message>
            <source>open a client by the keyboard</source>
            <translation>open a client by the keyboard</translation>
        </message>
        <message>
            <source>go to identification</source>
            <translation>go to identification</translation>
        </message>
        <message>
            <source>write what is known about the person</source>
            <translation>write what is known about the person</translation>
        </message>
        <message>
            <source>ask the register of inhabitants</source>
            <translation>ask the register of inhabitants</translation>
        </message>
        <message>
            <source>take the person over and subscribe</source>
            <translation>take the person over and subscribe</translation>
        </message>
        <message>
            <source>open the new client</source>
            <translation>open the new client</translation>
        </message>
        <message>
            <source>go to the notices</source>
            <translation>go to the notices</translation>
        </message>
        <message>
            <source>run the distribution</source>
            <translation>run the distribution</translation>
        </message>
        <message>
            <source>see what was done</source>
            <translation>see what was done</translation>
        </message>
        <message>
            <source>see the identity cases</source>
            <translation>see the identity cases</translation>
        </message>
        <message>
            <source>read the changed address</source>
            <translation>read the changed address</translation>
        </message>
        <message>
            <source>read the history of the address</source>
            <translation>read the history of the address</translation>
        </message>
        <message>
            <source>go to the journal</source>
            <translation>go to the journal</translation>
        </message>
        <message>
            <source>verify the chain of acts</source>
            <translation>verify the chain of acts</translation>
        </message>
        <message>
            <source>open the commands</source>
            <translation>open the commands</translation>
        </message>
        <message>
            <source>The tour stopped; within 30 seconds this did not happen: %1</source>
            <translation>The tour stopped; within 30 seconds this did not happen: %1</translation>
        </message>
        <message>
            <source>There is no story for the tour in %1</source>
            <translation>There is no story for the tour in %1</translation>
        </message>
        <message>
            <source>Write it with kmen-training --roster 300.</source>
            <translation>Write it with kmen-training --roster 300.</translation>
        </message>
        <message>
            <source>remember the client's address</source>
            <translation>remember the client's address</translation>
        </message>
        <message>
            <source>write an address and see the list</source>
            <translation>write an address and see the list</translation>
        </message>
        <message>
            <source>choose an address by the keyboard</source>
            <translation>choose an address by the keyboard</translation>
        </message>
        <message>
            <source>clear the form</source>
            <translation>clear the form</translation>
        </message>
        <message>
            <source>go to the identification of a file</source>
            <translation>go to the identification of a file</translation>
        </message>
        <message>
            <source>choose a file</source>
            <translation>choose a file</translation>
        </message>
        <message>
            <source>read the dry run</source>
            <translation>read the dry run</translation>
        </message>
        <message>
            <source>ask for the file's persons</source>
            <translation>ask for the file's persons</translation>
        </message>
        <message>
            <source>identify the persons of the file</source>
            <translation>identify the persons of the file</translation>
        </message>
        <message>
            <source>go to the first changed client</source>
            <translation>go to the first changed client</translation>
        </message>
        <message>
            <source>A picture cannot be saved in %1</source>
            <translation>A picture cannot be saved in %1</translation>
        </message>
        <message>
            <source>see which time was asked about</source>
            <translation>see which time was asked about</translation>
        </message>
        <message>
            <source>see the calls of the last run</source>
            <translation>see the calls of the last run</translation>
        </message>
        <message>
            <source>go back to the items</source>
            <translation>go back to the items</translation>
        </message>
        <message>
            <source>go to the identity cases</source>
            <translation>go to the identity cases</translation>
        </message>
        <message>
            <source>choose a case</source>
            <translation>choose a case</translation>
        </message>
        <message>
            <source>remember whom the case is about</source>
            <translation>remember whom the case is about</translation>
        </message>
        <message>
            <source>go to the genealogy</source>
            <translation>go to the genealogy</translation>
        </message>
        <message>
            <source>write the client's number</source>
            <translation>write the client's number</translation>
        </message>
        <message>
            <source>ask ORG for the genealogy</source>
            <translation>ask ORG for the genealogy</translation>
        </message>
        <message>
            <source>go to the requests</source>
            <translation>go to the requests</translation>
        </message>
        <message>
            <source>go to the overview</source>
            <translation>go to the overview</translation>
        </message>
        <message>
            <source>ask whether the registers are there</source>
            <translation>ask whether the registers are there</translation>
        </message>
        <message>
            <source>begin a request</source>
            <translation>begin a request</translation>
        </message>
        <message>
            <source>name the request</source>
            <translation>name the request</translation>
        </message>
        <message>
            <source>open the new draft</source>
            <translation>open the new draft</translation>
        </message>
        <message>
            <source>write the agenda</source>
            <translation>write the agenda</translation>
        </message>
        <message>
            <source>write the role</source>
            <translation>write the role</translation>
        </message>
        <message>
            <source>write the office</source>
            <translation>write the office</translation>
        </message>
        <message>
            <source>write the system</source>
            <translation>write the system</translation>
        </message>
        <message>
            <source>see what is missing</source>
            <translation>see what is missing</translation>
        </message>
        <message>
            <source>see the letter</source>
            <translation>see the letter</translation>
        </message>
        <message>
            <source>go back to the board</source>
            <translation>go back to the board</translation>
        </message>
        <message>
            <source>go to the settings</source>
            <translation>go to the settings</translation>
        </message>
        <message>
            <source>look at the certificate</source>
            <translation>look at the certificate</translation>
        </message>
        <message>
            <source>look at the distribution's settings</source>
            <translation>look at the distribution's settings</translation>
        </message>
    </context>
    <context>
        <name>kmen::widgets::FileColumns</name>
        <message>
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>First values</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>What it holds</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(without a name)</translation>
        </message>
        <message>
            <source>What the column “%1” holds</source>
            <translation>What the column “%1” holds</translation>
        </message>
    </context>
    <context>
        <name>kmen::widgets::FilterBar</name>
        <message>
            <source>+ Filter</source>
            <translation>+ Filter</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Add a filter</translation>
        </message>
        <message>
            <source>Take off the filter %1</source>
            <translation>Take off the filter %1</translation>
        </message>
    </context>
    <context>
        <name>kmen::widgets::FormDialog</name>
        <message>
            <source>&amp;Reason, kept in the journal:</source>
            <translation>&amp;Reason, kept in the journal:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>kmen::widgets::ProvenanceField</name>
        <message>
            <source>correct</source>
            <comment>state of a reference item: správný</comment>
            <translation>correct</translation>
        </message>
        <message>
            <source>doubted</source>
            <comment>state of a reference item: nesprávný</comment>
            <translation>doubted</translation>
        </message>
        <message>
            <source>not defined</source>
            <comment>state of a reference item: nedefinovaný</comment>
            <translation>not defined</translation>
        </message>
        <message>
            <source>wrong form</source>
            <comment>state of a reference item: nesprávný tvar</comment>
            <translation>wrong form</translation>
        </message>
        <message>
            <source>typed by the office · %1 · not a reference item</source>
            <translation>typed by the office · %1 · not a reference item</translation>
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
            <translation>ROB · changed %1 · before: %2</translation>
        </message>
        <message>
            <source>office</source>
            <translation>office</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>%1. Source: %2</source>
            <translation>%1. Source: %2</translation>
        </message>
        <message>
            <source>F2: history of the item</source>
            <translation>F2: history of the item</translation>
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
            <translation>ROS · changed %1 · before: %2</translation>
        </message>
    </context>
    <context>
        <name>kmen::worker</name>
        <message>
            <source>Another computer of the office did this work at %1.</source>
            <translation>Another computer of the office did this work at %1.</translation>
        </message>
        <message>
            <source>“kmen-worker --help” shows what can be written.</source>
            <translation>“kmen-worker --help” shows what can be written.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>There is no command “%1”.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>“%1” is missing.</translation>
        </message>
        <message>
            <source>“--training” and “--database” belong to the command “init” only.</source>
            <translation>“--training” and “--database” belong to the command “init” only.</translation>
        </message>
        <message>
            <source>“--report” belongs to the command “identify” only.</source>
            <translation>“--report” belongs to the command “identify” only.</translation>
        </message>
        <message>
            <source>There is more on the command line than is needed.</source>
            <translation>There is more on the command line than is needed.</translation>
        </message>
        <message>
            <source>A command is missing.</source>
            <translation>A command is missing.</translation>
        </message>
        <message>
            <source>notices: %1, persons read: %2, changed: %3</source>
            <translation>notices: %1, persons read: %2, changed: %3</translation>
        </message>
        <message>
            <source>set aside: %1, failed: %2</source>
            <translation>set aside: %1, failed: %2</translation>
        </message>
        <message>
            <source>identifiers replaced: %1, identity cases: %2</source>
            <translation>identifiers replaced: %1, identity cases: %2</translation>
        </message>
        <message>
            <source>The database %1 is ready. Back up its key %2 apart from it.</source>
            <translation>The database %1 is ready. Back up its key %2 apart from it.</translation>
        </message>
        <message>
            <source>clients: %1, subscribed: %2</source>
            <translation>clients: %1, subscribed: %2</translation>
        </message>
        <message>
            <source>notices that wait: %1, set aside: %2</source>
            <translation>notices that wait: %1, set aside: %2</translation>
        </message>
        <message>
            <source>identity cases that wait: %1</source>
            <translation>identity cases that wait: %1</translation>
        </message>
        <message>
            <source>last distribution: %1, %2</source>
            <translation>last distribution: %1, %2</translation>
        </message>
        <message>
            <source>The distribution has not run yet.</source>
            <translation>The distribution has not run yet.</translation>
        </message>
        <message>
            <source>“%1” is not a KID.</source>
            <translation>“%1” is not a KID.</translation>
        </message>
        <message>
            <source>A KID has nine symbols, as in K7QM-4T2P-8; the last one checks the others.</source>
            <translation>A KID has nine symbols, as in K7QM-4T2P-8; the last one checks the others.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>The report %1 cannot be written.</source>
            <translation>The report %1 cannot be written.</translation>
        </message>
        <message>
            <source>Some subscriptions wait; the distribution will repeat them.</source>
            <translation>Some subscriptions wait; the distribution will repeat them.</translation>
        </message>
        <message>
            <source>“certificate” is followed by check, csr or import.</source>
            <translation>“certificate” is followed by check, csr or import.</translation>
        </message>
        <message>
            <source>Certificate: %1</source>
            <translation>Certificate: %1</translation>
        </message>
        <message>
            <source>Issued by: %1</source>
            <translation>Issued by: %1</translation>
        </message>
        <message>
            <source>Serial number: %1</source>
            <translation>Serial number: %1</translation>
        </message>
        <message>
            <source>Valid: %1 – %2</source>
            <translation>Valid: %1 – %2</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Key: %1</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>All is well.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
        <message>
            <source>The request is in %1. Attach it to the form in RAZR; the private key waits in the key store for the certificate.</source>
            <translation>The request is in %1. Attach it to the form in RAZR; the private key waits in the key store for the certificate.</translation>
        </message>
        <message>
            <source>The training registers bring their own certificate.</source>
            <translation>The training registers bring their own certificate.</translation>
        </message>
        <message>
            <source>A certificate is imported for a connection profile (“profile” in the configuration).</source>
            <translation>A certificate is imported for a connection profile (“profile” in the configuration).</translation>
        </message>
        <message>
            <source>“database” is followed by init, grant, check, backup or password.</source>
            <translation>“database” is followed by init, grant, check, backup or password.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1” is not a date.</translation>
        </message>
        <message>
            <source>Client %1 is back.</source>
            <translation>Client %1 is back.</translation>
        </message>
        <message>
            <source>Rule: %1</source>
            <translation>Rule: %1</translation>
        </message>
        <message>
            <source>To be archived after death: %1, after replacement: %2, after the last contact: %3</source>
            <translation>To be archived after death: %1, after replacement: %2, after the last contact: %3</translation>
        </message>
        <message>
            <source>They stay because a case or a notice about them waits: %1</source>
            <translation>They stay because a case or a notice about them waits: %1</translation>
        </message>
        <message>
            <source>Archived and can be brought back: %1; data to be removed: %2</source>
            <translation>Archived and can be brought back: %1; data to be removed: %2</translation>
        </message>
        <message>
            <source>The chain is broken at row %1. %2</source>
            <translation>The chain is broken at row %1. %2</translation>
        </message>
        <message numerus="yes">
            <source>The chain holds: %n act(s) verified</source>
            <translation>
                <numerusform>The chain holds: %n act verified</numerusform>
                <numerusform>The chain holds: %n acts verified</numerusform>
            </translation>
        </message>
        <message>
            <source>It holds what the file from %1 says.</source>
            <translation>It holds what the file from %1 says.</translation>
        </message>
        <message>
            <source>There is no file to compare its end with: rows that were cut off are not found.</source>
            <translation>There is no file to compare its end with: rows that were cut off are not found.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n row(s)</source>
            <translation>
                <numerusform>%1: %n row</numerusform>
                <numerusform>%1: %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Archived: %1, personal data removed: %2, waiting for the end of the subscription: %3</source>
            <translation>Archived: %1, personal data removed: %2, waiting for the end of the subscription: %3</translation>
        </message>
        <message>
            <source>Role made: %1</source>
            <translation>Role made: %1</translation>
        </message>
        <message>
            <source>Nobody but its owner may use the table %1: the program does not know it.</source>
            <translation>Nobody but its owner may use the table %1: the program does not know it.</translation>
        </message>
        <message>
            <source>The server may write statements with data of people into its log: only a superuser can turn that off. Let one run this command once.</source>
            <translation>The server may write statements with data of people into its log: only a superuser can turn that off. Let one run this command once.</translation>
        </message>
        <message>
            <source>The tables are up to date (step %1).</source>
            <translation>The tables are up to date (step %1).</translation>
        </message>
        <message>
            <source>The tables were brought from step %1 to step %2.</source>
            <translation>The tables were brought from step %1 to step %2.</translation>
        </message>
        <message>
            <source>The roles have their rights.</source>
            <translation>The roles have their rights.</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>There is no role “%1”.</translation>
        </message>
        <message>
            <source>The roles are clerk, administrator, drafter, auditor and worker.</source>
            <translation>The roles are clerk, administrator, drafter, auditor and worker.</translation>
        </message>
        <message>
            <source>%1 is a member of %2.</source>
            <translation>%1 is a member of %2.</translation>
        </message>
        <message>
            <source>Looked at: %1</source>
            <translation>Looked at: %1</translation>
        </message>
        <message>
            <source>Found:</source>
            <translation>Found:</translation>
        </message>
        <message>
            <source>The key of the database</source>
            <translation>The key of the database</translation>
        </message>
        <message>
            <source>The key does not open the protected identifiers: it belongs to another database, or they were changed.</source>
            <translation>The key does not open the protected identifiers: it belongs to another database, or they were changed.</translation>
        </message>
        <message>
            <source>The chain of the audit</source>
            <translation>The chain of the audit</translation>
        </message>
        <message>
            <source>The audit is broken at row %1: %2</source>
            <translation>The audit is broken at row %1: %2</translation>
        </message>
        <message>
            <source>Rights of the roles: %1 statements that must be refused, %2 that must be taken</source>
            <translation>Rights of the roles: %1 statements that must be refused, %2 that must be taken</translation>
        </message>
        <message>
            <source>The database was copied to %1. Its key is not in the copy: keep that elsewhere.</source>
            <translation>The database was copied to %1. Its key is not in the copy: keep that elsewhere.</translation>
        </message>
        <message>
            <source>The database is a file and has no password.</source>
            <translation>The database is a file and has no password.</translation>
        </message>
        <message>
            <source>The password is in the key store. Remove the file it came from.</source>
            <translation>The password is in the key store. Remove the file it came from.</translation>
        </message>
        <message>
            <source>compared: %1, mended: %2</source>
            <translation>compared: %1, mended: %2</translation>
        </message>
        <message>
            <source>The subscription waits until DIA's confirmation is recorded.</source>
            <translation>The subscription waits until DIA's confirmation is recorded.</translation>
        </message>
        <message>
            <source>persons: %1, calls: %2, at least %3</source>
            <translation>persons: %1, calls: %2, at least %3</translation>
        </message>
        <message>
            <source>persons to subscribe: %1, organisations: %2</source>
            <translation>persons to subscribe: %1, organisations: %2</translation>
        </message>
        <message>
            <source>calls: %1, duration: %2 to %3</source>
            <translation>calls: %1, duration: %2 to %3</translation>
        </message>
        <message>
            <source>%1 is ready. Send it to aisv@dia.gov.cz.</source>
            <translation>%1 is ready. Send it to aisv@dia.gov.cz.</translation>
        </message>
        <message>
            <source>DIA's confirmation %1 is recorded.</source>
            <translation>DIA's confirmation %1 is recorded.</translation>
        </message>
        <message>
            <source>new clients</source>
            <translation>new clients</translation>
        </message>
        <message>
            <source>clients with new data</source>
            <translation>clients with new data</translation>
        </message>
        <message>
            <source>clients without a change</source>
            <translation>clients without a change</translation>
        </message>
        <message>
            <source>possible duplicates that wait for a decision</source>
            <translation>possible duplicates that wait for a decision</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>skipped</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejected</translation>
        </message>
        <message>
            <source>“%1” cannot be “%2”.</source>
            <translation>“%1” cannot be “%2”.</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>line %1: %2</translation>
        </message>
        <message>
            <source>key file %1</source>
            <translation>key file %1</translation>
        </message>
        <message>
            <source>entry “%1” of the system's key store</source>
            <translation>entry “%1” of the system's key store</translation>
        </message>
        <message>
            <source>entry “%1” of %2, under a passphrase</source>
            <translation>entry “%1” of %2, under a passphrase</translation>
        </message>
        <message>
            <source>The keys were never renewed.</source>
            <translation>The keys were never renewed.</translation>
        </message>
        <message>
            <source>Version %1, in use for all rows since %2.</source>
            <translation>Version %1, in use for all rows since %2.</translation>
        </message>
        <message>
            <source>Rows are being moved to version %1 since %2: go on by “keys rotate”.</source>
            <translation>Rows are being moved to version %1 since %2: go on by “keys rotate”.</translation>
        </message>
        <message>
            <source>Programs with older keys still take the new ones from the database; “keys close” ends that.</source>
            <translation>Programs with older keys still take the new ones from the database; “keys close” ends that.</translation>
        </message>
        <message>
            <source>Version %1 of the keys is in use; rows moved: %2. Make a backup of the keys: %3.</source>
            <translation>Version %1 of the keys is in use; rows moved: %2. Make a backup of the keys: %3.</translation>
        </message>
        <message>
            <source>Only version %1 is left here. Backups from before need the old keys.</source>
            <translation>Only version %1 is left here. Backups from before need the old keys.</translation>
        </message>
        <message>
            <source>The database holds no keys any more.</source>
            <translation>The database holds no keys any more.</translation>
        </message>
        <message>
            <source>The key file exists already and is never overwritten.</source>
            <translation>The key file exists already and is never overwritten.</translation>
        </message>
        <message>
            <source>The key store has a key of a database already.</source>
            <translation>The key store has a key of a database already.</translation>
        </message>
        <message>
            <source>The keys are now in: %1
The copy in the old place is still there; make a backup of it and remove it: %2</source>
            <translation>The keys are now in: %1
The copy in the old place is still there; make a backup of it and remove it: %2</translation>
        </message>
        <message>
            <source>This workplace has no file under a passphrase.</source>
            <translation>This workplace has no file under a passphrase.</translation>
        </message>
        <message>
            <source>Make one by “kmen-worker keys move --to-entry NAME --secrets FILE --passphrase-file FILE”.</source>
            <translation>Make one by “kmen-worker keys move --to-entry NAME --secrets FILE --passphrase-file FILE”.</translation>
        </message>
        <message>
            <source>The passphrase is changed. Give the new one to systemd's credential.</source>
            <translation>The passphrase is changed. Give the new one to systemd's credential.</translation>
        </message>
        <message>
            <source>The passphrase is changed, and the configuration names its new file.</source>
            <translation>The passphrase is changed, and the configuration names its new file.</translation>
        </message>
        <message>
            <source>“keys” is followed by status, rotate, close, move or passphrase.</source>
            <translation>“keys” is followed by status, rotate, close, move or passphrase.</translation>
        </message>
        <message>
            <source>“keys move” needs either --to-file FILE or --to-entry NAME.</source>
            <translation>“keys move” needs either --to-file FILE or --to-entry NAME.</translation>
        </message>
        <message>
            <source>“archive” needs one of --dry-run, --apply, --undo KID and --rule RULE.</source>
            <translation>“archive” needs one of --dry-run, --apply, --undo KID and --rule RULE.</translation>
        </message>
        <message>
            <source>“--%1” does not belong to this command.</source>
            <translation>“--%1” does not belong to this command.</translation>
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
            <translation>kmen-worker --config FILE verify-audit [--head FILE] [--json]
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

</translation>
        </message>
        <message>
            <source>“--%1” is followed by one of: %2.</source>
            <translation>“--%1” is followed by one of: %2.</translation>
        </message>
        <message>
            <source>“%1” is not a day, as in 2026-03-31.</source>
            <translation>“%1” is not a day, as in 2026-03-31.</translation>
        </message>
        <message>
            <source>“%1” is not a number of subjects.</source>
            <translation>“%1” is not a number of subjects.</translation>
        </message>
        <message>
            <source>“case” is followed by list, show, propose, approve, refuse, undo, statistics or resolve.</source>
            <translation>“case” is followed by list, show, propose, approve, refuse, undo, statistics or resolve.</translation>
        </message>
        <message>
            <source>“kmen-worker case show CASE” shows what there is.</source>
            <translation>“kmen-worker case show CASE” shows what there is.</translation>
        </message>
        <message>
            <source>No identity case waits.</source>
            <translation>No identity case waits.</translation>
        </message>
        <message>
            <source>successor %1: %2</source>
            <translation>successor %1: %2</translation>
        </message>
        <message>
            <source>nobody has it</source>
            <translation>nobody has it</translation>
        </message>
        <message>
            <source>proposal %1: %2, %3, by %4</source>
            <translation>proposal %1: %2, %3, by %4</translation>
        </message>
        <message>
            <source>“%1” is no client of this case.</source>
            <translation>“%1” is no client of this case.</translation>
        </message>
        <message>
            <source>The case has no “%1”.</source>
            <translation>The case has no “%1”.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>The case is closed.</translation>
        </message>
        <message>
            <source>Proposed as number %1; somebody else has to approve it.</source>
            <translation>Proposed as number %1; somebody else has to approve it.</translation>
        </message>
        <message>
            <source>The proposal does not wait for an approval any more.</source>
            <translation>The proposal does not wait for an approval any more.</translation>
        </message>
        <message>
            <source>Carried out:</source>
            <translation>Carried out:</translation>
        </message>
        <message>
            <source>Refused; the case waits again.</source>
            <translation>Refused; the case waits again.</translation>
        </message>
        <message>
            <source>Nothing was decided in this case that could be taken back.</source>
            <translation>Nothing was decided in this case that could be taken back.</translation>
        </message>
        <message>
            <source>%1, %2: proposed %3, in force %4, refused %5, taken back %6</source>
            <translation>%1, %2: proposed %3, in force %4, refused %5, taken back %6</translation>
        </message>
        <message>
            <source>Nothing was decided yet.</source>
            <translation>Nothing was decided yet.</translation>
        </message>
        <message>
            <source>“%1” is no client number.</source>
            <translation>“%1” is no client number.</translation>
        </message>
        <message>
            <source>Line %1 of the file is not a KID.</source>
            <translation>Line %1 of the file is not a KID.</translation>
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
            <translation>kmen-worker --config FILE distribute [--scheduled] [--log FILE] [--json]
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
</translation>
        </message>
        <message>
            <source>There is no option “%1”.</source>
            <translation>There is no option “%1”.</translation>
        </message>
        <message>
            <source>An option has no value, or one that it cannot have.</source>
            <translation>An option has no value, or one that it cannot have.</translation>
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
            <translation>--json prints one line of JSON to the standard output, also of an error; sentences for people go to the
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
</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>The folder %1 cannot be made.</translation>
        </message>
        <message>
            <source>typed by the office</source>
            <translation>typed by the office</translation>
        </message>
        <message>
            <source>The report would be written over the file of persons.</source>
            <translation>The report would be written over the file of persons.</translation>
        </message>
        <message>
            <source>Give the report another name.</source>
            <translation>Give the report another name.</translation>
        </message>
        <message>
            <source>Your user of the database cannot give the roles to people, for it did not make them. Let an administrator of the database server run:</source>
            <translation>Your user of the database cannot give the roles to people, for it did not make them. Let an administrator of the database server run:</translation>
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
            <translation>kmen-worker: the desk's twin without a window, for scheduled and bulk work.

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
</translation>
        </message>
        <message>
            <source>“%1” is no score from 0 to 100.</source>
            <translation>“%1” is no score from 0 to 100.</translation>
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
            <translation>kmen-worker --config FILE case list [--status waiting|proposed|done|all] [--order oldest|surest]
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
</translation>
        </message>
        <message>
            <source>%1 (%2 of 100)</source>
            <translation>%1 (%2 of 100)</translation>
        </message>
        <message>
            <source>Check its name, and whether you may read it.</source>
            <translation>Check its name, and whether you may read it.</translation>
        </message>
        <message>
            <source>The office has no role in the agenda “%1”.</source>
            <translation>The office has no role in the agenda “%1”.</translation>
        </message>
        <message>
            <source>The office has no role “%1”.</source>
            <translation>The office has no role “%1”.</translation>
        </message>
        <message>
            <source>The office has no role “%1” in the agenda “%2”.</source>
            <translation>The office has no role “%1” in the agenda “%2”.</translation>
        </message>
        <message>
            <source>The connection profile has: %1.</source>
            <translation>The connection profile has: %1.</translation>
        </message>
    </context>
</TS>
