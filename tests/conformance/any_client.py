#!/usr/bin/python3
"""A client that somebody else's tool (zeep) makes from the official WSDLs, against the training registers.

The training registers promise that a client generated from the registers' own descriptions works without a change.
One description cannot make any client as it is published: E299 names two types that no schema holds. They are added from
inferred/RppDotazyData.xsd [inferred], in a temporary folder; every other WSDL is used as it stands.
Usage: KMEN_EGON_SCHEMAS=FOLDER any_client.py KMEN_TRAINING; prints a line for each service. Leaves with 77 (CTest: skipped) when zeep
or the schemas are not installed.
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.request
import uuid

try:
    import requests
    import zeep
except ImportError:
    print("zeep is not installed (Debian: python3-zeep), so no foreign client can be made.")
    sys.exit(77)

AGENDA, ROLE, OVM, AIS = "A8566", "CR102729", "00000001", 1234
ROB_ITEMS = ["Aifo", "Prijmeni", "Jmeno", "DatumNarozeni", "AdresaPobytu", "Doklad", "Obcanstvi", "MistoNarozeni"]


class Registers:
    """The training registers, running, and what an exercise may ask them by the control port."""

    def __init__(self, program, directory):
        self.directory = pathlib.Path(directory)
        self.process = subprocess.Popen(
            [program, "--port", "0", "--control-port", "0", "--population", "3000", "--seed", "11", "--state",
             str(directory)], stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if line.startswith("ready "):
                break
        self.base = (self.directory / "base-url").read_text().strip()
        self.control_url = (self.directory / "control-url").read_text().strip()

    def control(self, **order):
        request = urllib.request.Request(self.control_url, json.dumps(order).encode(),
                                         {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


def completed_e299(schemas, folder):
    """The official WSDL of E299 and its schema, upon our own schema that adds the two types; returns the WSDL."""
    def write(name, text):
        (folder / name).write_text(text.replace("@SCHEMAS@", str(schemas)), encoding="utf-8")
        return folder / name

    name = "IszrRppVypisSeznamUdajuAgendy2"
    inferred = pathlib.Path(__file__).parent / "inferred" / "RppDotazyData.xsd"
    write(inferred.name, inferred.read_text(encoding="utf-8"))
    schema = (schemas / "egon" / "xsd" / (name + ".xsd")).read_text(encoding="utf-8")
    write(name + ".xsd", schema.replace("../../rpp/xsd/RppDotazyData.xsd", inferred.name)
          .replace('"IszrAbstract.xsd"', '"@SCHEMAS@/egon/xsd/IszrAbstract.xsd"'))
    description = (schemas / "egon" / "wsdl" / (name + ".wsdl")).read_text(encoding="utf-8")
    return write(name + ".wsdl", description.replace("../xsd/" + name, name))


class Client:
    def __init__(self, registers, schemas, folder):
        self.registers = registers
        self.descriptions = {path.stem: path for path in (schemas / "egon" / "wsdl").glob("*.wsdl")}
        completed = completed_e299(schemas, folder)
        self.descriptions[completed.stem] = completed
        self.called = set()
        session = requests.Session()
        session.cert = (str(registers.directory / "client.pem"), str(registers.directory / "client.key"))
        session.verify = str(registers.directory / "ca.pem")
        session.trust_env = False
        self.transport = zeep.Transport(session=session)
        self.services = {}

    @staticmethod
    def zadost_info():
        return {"CasZadosti": datetime.datetime.now(datetime.timezone.utc), "Agenda": AGENDA, "AgendovaRole": ROLE,
                "Ovm": OVM, "Ais": AIS, "Subjekt": OVM, "Uzivatel": "jana.uredni",
                "DuvodUcel": "Vedení klientského kmene", "AgendaZadostId": str(uuid.uuid4())}

    def call(self, code, operation, previous=None, **parts):
        """One call; the answer's status must not be CHYBA."""
        if code not in self.services:
            made = zeep.Client(str(self.descriptions[operation]), transport=self.transport)
            binding = next(iter(made.wsdl.bindings))
            self.services[code] = made.create_service(binding, self.registers.base + "/" + code)
        info = self.zadost_info()
        if previous:
            info["PredchoziZadostId"] = previous
        answer = getattr(self.services[code], operation)(ZadostInfo=info, **parts)
        self.called.add(operation)
        # zeep unwraps an answer that has nothing but OdpovedInfo
        status = getattr(answer, "OdpovedInfo", answer).Status
        if status.VysledekKod == "CHYBA":
            details = ", ".join("%s %s" % (d.VysledekSubKod, d.VysledekPopis or "") for d in status.VysledekDetail)
            raise RuntimeError("CHYBA: " + details)
        return answer


def items(*names):
    return {"SeznamUdaju": list(names) or ROB_ITEMS}


def aifo_map(*identifiers):
    return {"PrevodAifo": [{"LokalniAifo": {"_value_1": i + 1}, "GlobalniAifo": a} for i, a in enumerate(identifiers)]}


class Story:
    """The calls, in an order in which one gives what the next needs."""

    def __init__(self, client, registers):
        self.client = client
        self.registers = registers
        self.person = registers.control(do="person", person=5)
        self.aifo = None
        self.batch = None
        self.deposit = None
        self.waiting = None
        self.now = datetime.datetime.now(datetime.timezone.utc)

    def born(self):
        return datetime.date.fromisoformat(self.person["born"])

    def e164(self):
        answer = self.client.call("E164", "IszrProbe", Zadost={"IszrProbeData": {"SeznamRozhrani": ["ROB", "ORG"]}})
        rows = answer.IszrOdpoved.IszrProbeDataResponse.OdpovediRozhrani.OdpovedRozhrani
        assert [row.NazevRozhrani for row in rows] == ["ROB", "ORG"]

    def find_person(self, code):
        return self.client.call(
            code, "IszrRobCtiPodleUdaju2", AutorizaceInfo=items(),
            SeznamIdAdres={"AdresniMisto": [{"_value_1": self.person["address"]}]},
            Zadost={"RobCtiPodleUdaju2Data": {
                "AdresaPobytu": {"_value_1": self.person["address"]}, "Jmeno": self.person["givenName"],
                "Prijmeni": self.person["surname"], "DatumNarozeni": self.born(), "typPorovnani": "diakritika"}})

    def e278(self):
        answer = self.find_person("E278")
        persons = answer.RobOdpoved.RobCtiPodleUdaju2DataResponse.Osoba
        assert len(persons) == 1 and persons[0].Prijmeni._value_1 == self.person["surname"]
        self.aifo = answer.MapaAifo.PrevodAifo[0].GlobalniAifo
        assert len(self.aifo) == 17

    def e277(self):
        answer = self.client.call("E277", "IszrRobCtiHromadneAifo2", AutorizaceInfo=items(),
                                  MapaAifo=aifo_map(self.aifo), Zadost={"RobCtiHromadneAifo2Data": {}})
        assert len(answer.RobOdpoved.RobCtiHromadneAifo2DataResponse.Osoba) == 1

    def e276(self):
        answer = self.client.call(
            "E276", "IszrRobCtiAifo2", AutorizaceInfo=items(), MapaAifo=aifo_map(self.aifo),
            Zadost={"RobCtiAifo2Data": {"Aifo": {"_value_1": 1}, "VyuzitiPoskytnuti": "vyuziti"}})
        assert answer.RobOdpoved.RobCtiAifo2DataResponse.Prijmeni._value_1 == self.person["surname"]

    def e45(self):
        self.client.call("E45", "IszrOrgPrihlasAifo", MapaAifo=aifo_map(self.aifo))

    def e71(self):
        self.client.call("E71", "IszrOrgZkontrolujAifo", MapaAifo=aifo_map(self.aifo))

    def e07(self):
        self.registers.control(do="move", person=5)
        answer = self.client.call("E07", "IszrRobCtiZmeny", AutorizaceInfo=items(), Zadost={
            "RobCtiZmenyData": {"CasOd": self.now - datetime.timedelta(minutes=5)}})
        assert [row.GlobalniAifo for row in answer.MapaAifo.PrevodAifo] == [self.aifo]

    def e77(self):
        self.client.call("E77", "IszrOrgRodokmenAifo", MapaAifo=aifo_map(self.aifo), Zadost={"OrgRodokmenAifoData": {
            "Od": self.now - datetime.timedelta(days=30), "Do": self.now + datetime.timedelta(minutes=1)}})

    def e78(self):
        answer = self.client.call("E78", "IszrOrgCtiZmenyAifo", Zadost={"OrgCtiZmenyAifoData": {
            "CelyAis": True, "OrgOmezeni": {"DatumOd": self.now - datetime.timedelta(days=1),
                                            "DatumDo": self.now + datetime.timedelta(minutes=1),
                                            "PocetZaznamu": 100}}})
        batch = answer.OrgOdpoved.OrgCtiZmenyAifoDataResponse.OrgDavka.CisloDavky
        assert batch is not None
        self.batch = (answer.OdpovedInfo.AgendaZadostId, batch)

    def e75(self):
        previous, number = self.batch
        self.client.call("E75", "IszrOrgCtiDavkuAifo", previous, Zadost={"OrgCtiDavkuData": {"CisloDavky": number}})

    def e46(self):
        self.client.call("E46", "IszrOrgOdhlasAifo", MapaAifo=aifo_map(self.aifo))

    def e99(self):
        acknowledged = self.find_person("E278?async")
        assert acknowledged.RobOdpoved is None
        answer = self.client.call("E99", "IszrAsyncVypisFronty", Zadost={"IszrAsyncVypisFrontyData": {}})
        rows = answer.IszrOdpoved.IszrAsyncVypisFrontyDataResponse.PolozkyFronty.PolozkaFronty
        assert [row.IszrZadostId for row in rows] == [acknowledged.OdpovedInfo.IszrZadostId]
        self.waiting = rows[0].IszrZadostId

    def e100(self):
        answer = self.client.call(
            "E100", "IszrAsyncOdpovedZFronty", KodAsyncSluzby="E100",
            Zadost={"IszrAsyncOdpovedZFrontyData": {"IszrZadostId": self.waiting}})
        packed = answer.IszrOdpoved.IszrAsyncOdpovedZFrontyDataResponse
        assert packed.AsyncDotazDataResponse is not None or packed.KomprimovanaData is not None

    def e101(self):
        self.client.call("E101", "IszrAsyncSmazatFrontu",
                         Zadost={"IszrAsyncSmazatFrontuData": {"SmazatVse": True}})

    def e03(self):
        answer = self.client.call(
            "E03", "IszrRobCtiAifo", AutorizaceInfo=items(), MapaAifo=aifo_map(self.aifo),
            Zadost={"RobCtiAifoData": {"Aifo": {"_value_1": 1}, "VyuzitiPoskytnuti": "poskytnuti"}})
        assert answer.RobOdpoved.RobCtiAifoDataResponse.Prijmeni._value_1 == self.person["surname"]

    def e05(self):
        answer = self.client.call(
            "E05", "IszrRobCtiPodleUdaju", AutorizaceInfo=items(),
            Zadost={"RobCtiPodleUdajuData": {
                "Jmeno": self.person["givenName"], "Prijmeni": self.person["surname"], "DatumNarozeni": self.born()}})
        assert [row.GlobalniAifo for row in answer.MapaAifo.PrevodAifo] == [self.aifo]
        assert answer.RuianOdpoved.RuianCtiProRobDataResponse.SeznamAdres.PolozkovaAdresa

    def e08(self):
        answer = self.client.call("E08", "IszrRobCtiHromadneAifo", AutorizaceInfo=items(),
                                  MapaAifo=aifo_map(self.aifo), Zadost={"RobCtiHromadneAifoData": {}})
        assert len(answer.RobOdpoved.RobCtiHromadneAifoDataResponse.Osoba) == 1

    def e62(self):
        answer = self.client.call("E62", "IszrReklamujUdajeRob", MapaAifo=aifo_map(self.aifo), Zadost={
            "IszrReklamujUdajeRobData": {
                "Aifo": {"_value_1": 1}, "PopisReklamace": "Překlep", "ReklamaceUdaje": [
                    {"IdentifikaceReferencnihoUdaje": "Prijmeni", "NavrhovanaHodnota": "JINÁ"}]}})
        assert answer.IszrOdpoved.IszrReklamujUdajeRobDataResponse.IdentifikatorReklamace

    def e76(self):
        answer = self.client.call("E76", "IszrOrgPredchudciAifo", MapaAifo=aifo_map(self.aifo))
        assert len(answer.MapaAifo.PrevodAifo) == 1

    def e79(self):
        answer = self.client.call("E79", "IszrOrgCtiNotifikaceAifo", MapaAifo=aifo_map(self.aifo), Zadost={
            "OrgCtiNotifikaceAifoData": {"Agenda": AGENDA, "AIS": AIS}})
        status = answer.OrgOdpoved.OrgCtiNotifikaceAifoDataResponse.OrgStatus
        assert status.OrgStatusDetail == ["ZAZNAM NENALEZEN"]  # E46 unsubscribed it

    def e103(self):
        self.registers.control(do="found", person=5)
        answer = self.client.call("E103", "IszrRobCtiZmenyZaloz", Zadost={
            "RobCtiZmenyZalozData": {"CasOd": self.now - datetime.timedelta(minutes=5)}})
        assert len(answer.MapaAifo.PrevodAifo) == 1

    def e154(self):
        answer = self.client.call("E154", "IszrRobVypisVyuzitiPoskytnuti", MapaAifo=aifo_map(self.aifo), Zadost={
            "RobVypisVyuzitiPoskytnutiData": {
                "Aifo": {"_value_1": 1}, "CasOd": self.now - datetime.timedelta(minutes=5)}})
        uses = answer.RobOdpoved.RobVypisVyuzitiPoskytnutiDataResponse.VyuzitiPoskytnuti
        assert {use.Uzivatel for use in uses} == {"jana.uredni"} and uses[0].SeznamUdaju > 0

    def e187(self):
        answer = self.client.call("E187", "IszrAgendaCtiZmeny", Zadost={
            "AgendaCtiZmenyData": {"Agenda": "A115", "CasOd": self.now - datetime.timedelta(minutes=5)}})
        assert self.aifo in [row.GlobalniAifo for row in answer.MapaAifo.PrevodAifo]

    def e36(self):
        answer = self.client.call("E36", "IszrRuianCtiAdresu", AutorizaceInfo=items("AdresniMisto"), Zadost={
            "RuianCtiAdresuData": {"Kod": self.person["address"], "FormatAdresy": "POLOZKOVY"}})
        assert answer.RuianOdpoved is not None

    def e251(self):
        answer = self.client.call("E251", "IszrRuianCtiAdresu2", AutorizaceInfo=items("AdresniMisto"), Zadost={
            "RuianCtiAdresu2Data": {"Kod": self.person["address"], "FormatAdresy": "RADKOVY"}})
        assert answer.RuianOdpoved is not None

    def e37(self):
        town = self.person["addressText"].rsplit(", ", 1)[1].split(" ", 2)[2]
        answer = self.client.call("E37", "IszrRuianVyhledejAdresu", AutorizaceInfo=items("AdresniMisto"), Zadost={
            "RuianVyhledejAdresuData": {"Podminka": {"ObecNazev": town, "UliceNazev": "Zahradní", "CisloDomovni": 2}}})
        assert answer.RuianOdpoved is not None

    def e226(self):
        pseudonym = self.registers.control(do="pseudonym", person=5)["pseudonym"]
        answer = self.client.call("E226", "IszrEidentitaCtiAifo", MapaBsi={"PrevodBsi": [
            {"LokalniBsi": {"_value_1": 1}, "GlobalniBsi": {"_value_1": pseudonym}}]})
        assert answer.MapaAifo.PrevodAifo[0].GlobalniAifo == self.aifo

    def e306(self):
        self.client.call("E306", "IszrEidentitaCtiProstredkyAifo", MapaAifo=aifo_map(self.aifo),
                         Zadost={"EidentitaCtiProstredkyAifoData": {"Aifo": {"_value_1": 1}}})

    def e267(self):
        self.client.call("E267", "IszrEidentitaPosliAifoInfo", MapaAifo=aifo_map(self.aifo), Zadost={
            "EidentitaPosliAifoInfoData": {"Ico": 1, "TestKanalu": True, "SmsText": "Vaše žádost čeká.".encode()}})

    def e175(self):
        answer = self.client.call("E175", "IszrUlozMapaAifo", MapaAifo=aifo_map(self.aifo),
                                  Zadost={"IszrUlozMapaAifoData": {"DobaUlozeniDnu": 2}})
        self.deposit = answer.IszrOdpoved.IszrUlozMapaAifoDataResponse.Ulozka.UlozkaId
        assert self.deposit

    def e176(self):
        answer = self.client.call("E176", "IszrPodejMapaAifo",
                                  Zadost={"IszrPodejMapaAifoData": {"UlozkaId": self.deposit}})
        assert len(answer.MapaAifo.PrevodAifo) == 1

    def e256(self):
        answer = self.client.call("E256", "IszrRosCtiIco2", AutorizaceInfo=items("Ico", "ObchodniNazev", "AdresaSidla"),
                                  Zadost={"RosCtiIco2Data": {"Ico": self.ico()}})
        assert answer.RosOdpoved is not None

    def e258(self):
        answer = self.client.call("E258", "IszrRosCtiSeznamIco2", AutorizaceInfo=items("Ico", "ObchodniNazev"),
                                  Zadost={"RosCtiSeznamIco2Data": {"NacistProvozniUdaje": False, "Ico": [self.ico()]}})
        assert answer.RosOdpoved is not None

    def e28(self):
        self.registers.control(do="org-move", organisation=3)
        answer = self.client.call("E28", "IszrRosCtiZmeny", Zadost={"RosCtiZmenyData": {
            "CasZmenyOd": self.now - datetime.timedelta(minutes=5), "TypZmeny": "U"}})
        assert answer.RosOdpoved is not None

    def e158(self):
        answer = self.client.call(
            "E158", "IszrAiseoZtotozneni", AutorizaceInfo=items("Aifo", "Prijmeni", "Jmeno"), Zadost={
                "AiseoZtotozneniData": {"Jmeno": self.person["givenName"], "Prijmeni": self.person["surname"],
                                        "DatumNarozeni": self.born(), "RC": self.person["birthNumber"]}})
        assert [row.GlobalniAifo for row in answer.MapaAifo.PrevodAifo] == [self.aifo]

    def e270(self):
        self.client.call("E270", "IszrAiseoCtiAifo3", AutorizaceInfo=items("RodneCislo", "Prijmeni", "Jmeno"),
                         MapaAifo=aifo_map(self.aifo), Zadost={"AiseoCtiAifo3Data": {}})

    def e248(self):
        document = self.registers.control(do="person", person=5)["document"]
        answer = self.client.call("E248", "IszrAgendaDokladNaAifo", AutorizaceInfo=items("Aifo", "Prijmeni"), Zadost={
            "IszrAgendaDokladNaAifoData": {"AgendaZdroj": "Eop", "Dotaz": {"AisSeDokladNaAifoData": {
                "DotazDoklad": {"Op": {"OpCislo": document["number"]}}}}}})
        assert [row.GlobalniAifo for row in answer.MapaAifo.PrevodAifo] == [self.aifo]

    def e308(self):
        answer = self.client.call(
            "E308", "IszrAisvEvidujZmenu", AutorizaceInfo=items("101-1-1"), MapaAifo=aifo_map(self.aifo), Zadost={
                "AisvEvidujZmenuData": {"PaisId": {"Aifo": {"_value_1": 1}}, "PaisZmenaId": 1,
                                        "PaisZmenaCas": self.now}})
        assert answer.AisvOdpoved.AisvEvidujZmenuDataResponse.ZmenaId

    def e299(self):
        answer = self.client.call("E299", "IszrRppVypisSeznamUdajuAgendy2",
                                  Zadost={"RppVypisSeznamUdajuAgendy2Data": {"KodAgendy": "A101"}})
        rows = answer.RppOdpoved.RppVypisSeznamUdajuAgendy2DataResponse.SeznamUdaju.Udaj
        assert rows[0].Kod == "101-1-1" and len(rows) == 19

    def ico(self):
        return int(self.registers.control(do="organisation", organisation=2)["ico"])


def main():
    program, schemas = sys.argv[1], os.environ.get("KMEN_EGON_SCHEMAS", "")
    if not schemas or not (pathlib.Path(schemas) / "egon" / "wsdl").is_dir():
        print("Set KMEN_EGON_SCHEMAS to the folder with the official WSDLs to make a foreign client.")
        return 77
    failed = 0
    with tempfile.TemporaryDirectory() as directory, tempfile.TemporaryDirectory() as descriptions:
        registers = Registers(program, directory)
        try:
            client = Client(registers, pathlib.Path(schemas).resolve(), pathlib.Path(descriptions))
            story = Story(client, registers)
            calls = [name for name in Story.__dict__ if name[0] == "e" and name[1:].isdigit()]
            for name in calls:
                try:
                    getattr(story, name)()
                    print("%-5s ok" % name.upper())
                except Exception as error:  # pylint: disable=broad-except
                    failed += 1
                    print("%-5s FAILED: %s: %s" % (name.upper(), type(error).__name__, error))
        finally:
            registers.stop()
    print("%d of %d services failed" % (failed, len(calls)))
    left = sorted(set(client.descriptions) - client.called)
    if left:
        print("nobody called: " + ", ".join(left))
    return 1 if failed or left else 0


if __name__ == "__main__":
    sys.exit(main())
