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
            <source>Leave it</source>
            <translation>Leave it</translation>
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
        <name>Clients</name>
        <message>
            <source>The register did not accept the subscription of this client.</source>
            <translation>The register did not accept the subscription of this client.</translation>
        </message>
        <message>
            <source>Read the client again; the identifier may have been replaced.</source>
            <translation>Read the client again; the identifier may have been replaced.</translation>
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
            <source>The arguments are wrong; --state is required. See --help.</source>
            <translation>The arguments are wrong; --state is required. See --help.</translation>
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
    </context>
    <context>
        <name>kmen::clients::ClientView</name>
        <message>
            <source>Read again from ROB</source>
            <translation>Read again from ROB</translation>
        </message>
        <message>
            <source>Parts of the client's card</source>
            <translation>Parts of the client's card</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>History of the client</source>
            <translation>History of the client</translation>
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
            <source>now %1</source>
            <translation>now %1</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>read %1</translation>
        </message>
        <message>
            <source>Unsubscribe from changes</source>
            <translation>Unsubscribe from changes</translation>
        </message>
        <message>
            <source>Subscribe to changes</source>
            <translation>Subscribe to changes</translation>
        </message>
        <message>
            <source>The client has no valid identifier; identify the person first</source>
            <translation>The client has no valid identifier; identify the person first</translation>
        </message>
        <message>
            <source>Not filled: %1</source>
            <translation>Not filled: %1</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Only: %1</translation>
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
        <message numerus="yes">
            <source>Read from ROB: %n item(s) changed</source>
            <translation>
                <numerusform>Read from ROB: %n item changed</numerusform>
                <numerusform>Read from ROB: %n items changed</numerusform>
            </translation>
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
            <source>The registers will announce every change of this person's data (E45).</source>
            <translation>The registers will announce every change of this person's data (E45).</translation>
        </message>
        <message>
            <source>The registers will no longer announce changes of this person's data (E46); the data here will grow old.</source>
            <translation>The registers will no longer announce changes of this person's data (E46); the data here will grow old.</translation>
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
            <source>Asks ROB for this one person (E276)</source>
            <translation>Asks ROB for this one person (E276)</translation>
        </message>
        <message>
            <source>⚠ The data were read at %1. Reading them again so soon rarely brings anything new.</source>
            <translation>⚠ The data were read at %1. Reading them again so soon rarely brings anything new.</translation>
        </message>
        <message>
            <source>One person will be read from the register of inhabitants (E276). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</source>
            <translation>One person will be read from the register of inhabitants (E276). The register records who looked and why. Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.</translation>
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
    </context>
    <context>
        <name>kmen::clients::ClientsPage</name>
        <message>
            <source>State: active</source>
            <translation>State: active</translation>
        </message>
        <message>
            <source>State: deceased</source>
            <translation>State: deceased</translation>
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
            <source>An identity case waits</source>
            <translation>An identity case waits</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Identify a person</source>
            <translation>Identify a person</translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Search clients</translation>
        </message>
        <message>
            <source>Name, birth date, KID, data box or document number</source>
            <translation>Name, birth date, KID, data box or document number</translation>
        </message>
        <message>
            <source>Read the client again from ROB</source>
            <translation>Read the client again from ROB</translation>
        </message>
        <message>
            <source>Subscribe or unsubscribe the client</source>
            <translation>Subscribe or unsubscribe the client</translation>
        </message>
        <message>
            <source>Find a client: write a part of the name, a birth date, a KID, a data box or a document number; diacritics may be left out. Arrows move through the list, the card follows.

Every value says where it comes from; F2 on a value shows its history. Reading again from ROB asks for a reason, because the register records it.

/ search · Ctrl+R read again · Ctrl+2 identify a person · Esc back</source>
            <translation>Find a client: write a part of the name, a birth date, a KID, a data box or a document number; diacritics may be left out. Arrows move through the list, the card follows.

Every value says where it comes from; F2 on a value shows its history. Reading again from ROB asks for a reason, because the register records it.

/ search · Ctrl+R read again · Ctrl+2 identify a person · Esc back</translation>
        </message>
        <message>
            <source>The clients cannot be read</source>
            <translation>The clients cannot be read</translation>
        </message>
        <message numerus="yes">
            <source>the first %n of more, %1 ms</source>
            <translation>
                <numerusform>the first %n of more, %1 ms</numerusform>
                <numerusform>the first %n of more, %1 ms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found, %1 ms</source>
            <translation>
                <numerusform>%n found, %1 ms</numerusform>
                <numerusform>%n found, %1 ms</numerusform>
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
            <source>Try fewer words, or take a filter off. The person may not be a client yet.</source>
            <translation>Try fewer words, or take a filter off. The person may not be a client yet.</translation>
        </message>
        <message>
            <source>Clients come here when you identify persons against the register of inhabitants.</source>
            <translation>Clients come here when you identify persons against the register of inhabitants.</translation>
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
        <name>kmen::clients::HistoryModel</name>
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
            <source>The client was already there; its data were read again.</source>
            <translation>The client was already there; its data were read again.</translation>
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
            <source>The file is not a text table, or its letters are damaged.</source>
            <translation>The file is not a text table, or its letters are damaged.</translation>
        </message>
        <message>
            <source>Save the table as “CSV UTF-8” and choose it again.</source>
            <translation>Save the table as “CSV UTF-8” and choose it again.</translation>
        </message>
        <message>
            <source>The file has a header but no rows.</source>
            <translation>The file has a header but no rows.</translation>
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
            <source>Persons found become clients and are subscribed to notices of changes (E45).</source>
            <translation>Persons found become clients and are subscribed to notices of changes (E45).</translation>
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
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source> · letters in %1 · columns divided by %2</source>
            <translation> · letters in %1 · columns divided by %2</translation>
        </message>
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
            <source>What the column “%1” holds</source>
            <translation>What the column “%1” holds</translation>
        </message>
        <message>
            <source>— not searched by —</source>
            <translation>— not searched by —</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(without a name)</translation>
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
        <message>
            <source>Nothing has been sent to the registers yet.</source>
            <translation>Nothing has been sent to the registers yet.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s) can be asked about</source>
            <translation>
                <numerusform>%1 of %n row can be asked about</numerusform>
                <numerusform>%1 of %n rows can be asked about</numerusform>
            </translation>
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
        <message>
            <source>Enter on an identified row opens its client.</source>
            <translation>Enter on an identified row opens its client.</translation>
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
            <source>Identify</source>
            <translation>Identify</translation>
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
            <source>Every call to a register is written down before it goes out, every act of a person together with what it changed. The rows of acts are chained: a changed or missing row is found by verifying.

Write a KID to see who looked at a client and why.</source>
            <translation>Every call to a register is written down before it goes out, every act of a person together with what it changed. The rows of acts are chained: a changed or missing row is found by verifying.

Write a KID to see who looked at a client and why.</translation>
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
            <source>Last fingerprint: %1</source>
            <translation>Last fingerprint: %1</translation>
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
        <name>kmen::queues::QueuesPage</name>
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
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Covered time, last 30 days</source>
            <translation>Covered time, last 30 days</translation>
        </message>
        <message>
            <source>Bars: changed clients a day. Strip: full = covered, half = partly covered, empty frame = missing, thin line = before the first window.</source>
            <translation>Bars: changed clients a day. Strip: full = covered, half = partly covered, empty frame = missing, thin line = before the first window.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Last runs of the distribution</source>
            <translation>Last runs of the distribution</translation>
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
            <source>Notices of the registers go from the left to the right: they are received, the persons are read, the changes applied. What cannot go on by itself is set aside with a reason.

Choose a stage to see its items; Enter on an item opens the client. The distribution can be stopped at any time and goes on where it stopped.</source>
            <translation>Notices of the registers go from the left to the right: they are received, the persons are read, the changes applied. What cannot go on by itself is set aside with a reason.

Choose a stage to see its items; Enter on an item opens the client. The distribution can be stopped at any time and goes on where it stopped.</translation>
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
            <source>notices, E277</source>
            <translation>notices, E277</translation>
        </message>
        <message>
            <source>read, not yet written</source>
            <translation>read, not yet written</translation>
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
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>the distribution is stopping</source>
            <translation>the distribution is stopping</translation>
        </message>
        <message>
            <source>Stopping the distribution…</source>
            <translation>Stopping the distribution…</translation>
        </message>
    </context>
    <context>
        <name>kmen::queues::RunsModel</name>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
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
            <source>Set aside / cases</source>
            <translation>Set aside / cases</translation>
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
        <name>kmen::registry</name>
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
            <source>The key file cannot be read.</source>
            <translation>The key file cannot be read.</translation>
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
            <source>File on this computer</source>
            <translation>File on this computer</translation>
        </message>
        <message>
            <source>Databases (*.sqlite);;All files (*)</source>
            <translation>Databases (*.sqlite);;All files (*)</translation>
        </message>
        <message>
            <source>The key of the database is made beside the file: keep a copy of both. A database server for several desks comes with PostgreSQL; it cannot be chosen yet.</source>
            <translation>The key of the database is made beside the file: keep a copy of both. A database server for several desks comes with PostgreSQL; it cannot be chosen yet.</translation>
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
            <source>The folder cannot be made: %1</source>
            <translation>The folder cannot be made: %1</translation>
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
            <source>Leave the password out; the program asks for it.</source>
            <translation>Leave the password out; the program asks for it.</translation>
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
    </context>
    <context>
        <name>kmen::sync</name>
        <message>
            <source>The distribution was cancelled. What was received is kept.</source>
            <translation>The distribution was cancelled. What was received is kept.</translation>
        </message>
        <message>
            <source>The registers cancelled the person's identifier and name no successor.</source>
            <translation>The registers cancelled the person's identifier and name no successor.</translation>
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
    </context>
    <context>
        <name>kmen::worker</name>
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
            <translation>kmen-worker: the desk's twin without a window, for scheduled and bulk work.

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
</translation>
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
            <source>The file %1 cannot be made, or is there already.</source>
            <translation>The file %1 cannot be made, or is there already.</translation>
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
            <source>No private key waits for this certificate.</source>
            <translation>No private key waits for this certificate.</translation>
        </message>
        <message>
            <source>Import it on the computer on which its request was made, or give the passphrase of a PKCS#12 file by --passphrase-file.</source>
            <translation>Import it on the computer on which its request was made, or give the passphrase of a PKCS#12 file by --passphrase-file.</translation>
        </message>
        <message>
            <source>The training registers bring their own certificate.</source>
            <translation>The training registers bring their own certificate.</translation>
        </message>
        <message>
            <source>A certificate is imported for a connection profile (“profile” in the configuration).</source>
            <translation>A certificate is imported for a connection profile (“profile” in the configuration).</translation>
        </message>
    </context>
</TS>
