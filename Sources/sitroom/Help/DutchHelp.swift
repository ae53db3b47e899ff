/// The manual page and the help in Dutch.
enum DutchHelp {
  static let texts = """
    page name = NAAM
    page synopsis = SAMENVATTING
    page description = BESCHRIJVING
    page subcommands = SUBOPDRACHTEN
    page exit = AFSLUITWAARDE
    page status = 0 als alles lukte, anders een getal uit {sysexits} 64 bij verkeerd gebruik, 65 als \
    er iets in quarantaine ging of de keten niet klopt, 66 als een invoer ontbreekt, 69 als de opslag \
    van een nieuwere versie is, 74 bij fouten in in- en uitvoer, 75 als de opslag te lang bezet was, \
    77 zonder toestemming, 78 bij een fout configuratiebestand.
    page subcommand = subopdracht
    page someOptions = opties
    page usage = GEBRUIK:
    page arguments = ARGUMENTEN
    page options = OPTIES
    page see = Zie '{command}' voor uitgebreide hulp.
    page standard = standaard:
    page values = waarden:
    sitroom = De situatiekamer in de terminal van de gezamenlijke taskforce tegen georganiseerde \
    drugscriminaliteit.
    sitroom discussion = Zonder subopdracht opent het de kamer op de opslag van deze desk. Elke \
    subopdracht die een opslag nodig heeft, neemt --store MAP; zonder deze optie geldt de map uit het \
    configuratiebestand, anders $XDG_DATA_HOME/sitroom.
    --version = Toon de versie.
    --help = Toon deze hulp.
    --store = De map van de opslag met gebeurtenissen.
    --language = Taal van alle teksten: en, nl, fr, de, es of it.
    --clock = Zet de klok van het programma stil op dit tijdstip (ISO 8601, UTC tenzij er een afwijking \
    staat).
    --desk = De dienst waar deze desk bij hoort, zoals NL.
    --officer = Wiens naam bij handelingen komt, zoals NL-2.
    --audience = Voor wie iets wordt getoond: officer (officieren), ministerial (ministers) of public \
    (openbaar).
    --theme = Naam van het thema.
    --plain = Druk gewone regels af in plaats van een scherm te openen.
    --ascii = Teken alleen met ASCII.
    --color = Gebruik kleuren: auto (vanzelf), always (altijd) of never (nooit).
    --read-only = Weiger elke handeling: voor wanden, hallen en controleurs.
    --at = Toon wat op dit tijdstip bekend was, en sta stil.
    --mu0 = Verwachte vondsten per week zolang er niets is verschoven.
    --mu1 = Verwachte vondsten per week na de verschuiving; zonder deze optie het dubbele.
    --k = De referentiewaarde k; zonder deze optie uit mu0 en mu1.
    --h = De beslisgrens h; zonder deze optie voor 1300 weken tot een vals alarm.
    --format = text (tekst) of json.
    watch = Open de kamer; druk zonder terminal de panelen af als gewone regels.
    watch --follow = Druk het Overzicht af als gewone regels, daarna een regel bij elke verandering zodra \
    die komt, tot de standaardinvoer eindigt of niemand meer leest.
    init = Maak een lege opslag voor gebeurtenissen.
    init --group = Deel de opslag met de accounts van deze groep; anders is zij alleen van de eigenaar.
    ingest = Lees gebeurtenissen in de opslag in: regels met CloudEvents 1.0 of de CSV van de openbare \
    kroniek.
    ingest discussion = Zonder bestand, of met „-”, wordt de standaardinvoer gelezen. Een opslag die er \
    nog niet is, wordt gemaakt. Wat niet te lezen is, gaat in quarantaine met bestand, regel, veld en wat \
    er werd verwacht, en het programma eindigt met 65.
    ingest --follow = Blijf een groeiend bestand of een pijp lezen.
    ingest --backfill = Laad geschiedenis in de volgorde waarin zij bekend werd. Leest alles voordat het \
    schrijft; meerdere bestanden worden samengevoegd.
    ingest <files> = Bestanden om te lezen; „-” is de standaardinvoer.
    quarantine = Toon regels die niet te lezen waren, of probeer ze opnieuw.
    quarantine list = Eén regel voor elk.
    quarantine show = Een ervan in zijn geheel.
    quarantine show <number> = Het nummer, zoals list het toont.
    quarantine retry = Lees ze allemaal opnieuw, voor een programma dat heeft bijgeleerd.
    demo = Open de kamer op een kladopslag met een scenario erin, of speel een presentatie.
    demo discussion = night-shift: een verzonnen dienst van twaalf uur, gespeeld in twaalf minuten, na een \
    verzonnen jaar. antwerp-briefing: twaalf scènes voor ministers, in tien minuten. public-record: wat \
    van 2018 tot 2025 in het openbaar is bericht, in vier minuten. Een presentatie gaat verder met PgDn en \
    PgUp, zoals klikkers die sturen. De opslag wordt aan het eind verwijderd, tenzij --store hem noemt.
    demo <name> = Naam van het scenario.
    demo --seed = Welke nacht er wordt gespeeld.
    demo --speed = Gesimuleerde seconden in een echte, 1 tot 3600.
    demo --until = Speel meteen tot dit uur van de dienst en sta daar stil, zoals 04:00.
    demo --check = Zoek fouten in het scenario, en speel niets.
    demo --auto = Speel de presentatie vanzelf, keer op keer.
    demo --scene = De scène om mee te beginnen; zonder deze optie die waar een weggevallen terminal stond, of anders de eerste.
    demo --presenter = Volg de presentatie die wordt gespeeld, met de notities van de spreker.
    demo --check-room = Probeer klikker, contrast en lettergrootte in de zaal van de bijeenkomst.
    demo --record = Schrijf de presentatie als asciicast, zonder terminal.
    demo --size = Kolommen en rijen van de opname.
    snapshot = Teken één scherm als tekst of als plaatje, of geef de cijfers ervan in JSON of gewone regels.
    snapshot --size = Kolommen en rijen.
    snapshot --format = text (tekst), ansi, svg, html of json.
    snapshot <screen> = Een van: overview, routes, partners, transit, actions, incidents, log, briefing
    log = Druk gebeurtenissen af: als regels om te lezen, of als CloudEvents.
    log --after = Alleen gebeurtenissen na deze positie.
    log --stream = Alleen gebeurtenissen van deze stroom, zoals incident/NL-2026-000123.
    log --matching = Alleen de nieuwste gebeurtenissen met deze woorden.
    log --limit = Hoogstens zoveel.
    query = Druk de incidenten af die bij een filter passen, zoals 'sev>=alarm country:NL'.
    query --format = table (tabel), json of csv.
    query --sort = Een van: attention, priority, age, severity, place, owner.
    query --at = Wat op dit tijdstip bekend was (ISO 8601).
    query <terms> = Het filter, met of zonder aanhalingstekens; een term mag met een streepje beginnen. \
    Leeg voor alles.
    report = Druk een verslag af: wat de volgende officier moet weten, of de tabel achter de routes.
    report handover = Open, nieuwe, beëindigde en weggelegde incidenten, wat te leveren is, stille bronnen.
    report handover --format = md voor Markdown, text (tekst) of json.
    report handover --since = Wat er sinds dit tijdstip is gebeurd; zonder deze optie sinds de laatste \
    overdracht.
    report routes = Vondsten, kaarten en oordelen van een periode, met de methode en wat is weggelaten.
    report routes --format = md voor Markdown, json of csv.
    report routes --from = De eerste dag; zonder deze optie twaalf weken voor de laatste.
    report routes --to = De laatste dag; zonder deze optie vandaag.
    report briefing = Bijschriften, cijfers en plaatjes van de scènes van een presentatie.
    report briefing --format = md voor Markdown, of html.
    report briefing --size = Kolommen en rijen van de plaatjes.
    report briefing <name> = Naam van het scenario.
    analyze = Bereken met de hand een kaart, haar looplengte, een verplaatsing of een exacte toets.
    analyze cusum = De Poisson-CUSUM van weekaantallen, en het eerste alarm.
    analyze cusum --counts = Vondsten van elke week, de oudste eerst, met komma's ertussen.
    analyze cusum --exposure = Hoeveel er elke week werd gezocht, vergeleken met een gewone: 1,1,0.5 voor de \
    helft in week 3.
    analyze arl = Weken tot een vals alarm (gemiddelde looplengte) en tot het opmerken.
    analyze wdd = Het gewogen verplaatsingsverschil van vier paren aantallen, en het oordeel.
    analyze wdd --treated = Voor en na op de plaatsen onder druk: 207,110.
    analyze wdd --control = Voor en na op hun vergelijkingsplaatsen.
    analyze wdd --displacement-control = Voor en na op hun vergelijkingsplaatsen.
    analyze wdd --displacement = Voor en na op de plaatsen die het kunnen hebben ontvangen.
    analyze wdd --periods = Lengten van de twee perioden, zoals 24,12; zonder deze optie gelijk.
    analyze fisher = Fishers exacte toets van twee plaatsen, voor en na.
    analyze fisher <first> = Voor en na op de ene plaats: 174,148.
    analyze fisher <second> = Voor en na op de andere: 15,24.
    verify = Controleer de hashketen over alle gebeurtenissen; de eerste foute positie wordt genoemd.
    verify --witness = Vergelijk met een regel die „sitroom witness” eerder afdrukte: een keten alleen kan \
    niet tonen dat er een staart is afgeknipt.
    witness = Druk positie, hash en tijd van de kop van het logboek af, om elders te bewaren.
    backup = Kopieer het logboek naar een andere map terwijl anderen doorschrijven; sleutels blijven hier.
    backup <folder> = De map om naar te kopiëren; zij mag nog niet bestaan of moet leeg zijn.
    info = Vertel wat er in de opslag zit.
    schema = Druk elk type gebeurtenis af met velden, grenzen en welke persoonsgegevens zijn.
    schema <type> = Slechts één type, zoals incident.opened.
    keys = Druk het toetsenblad af, met de toetsen van de configuratie.
    keys --format = md voor Markdown, of text (tekst).
    theme = Som thema's op, toon, controleer en bekijk ze.
    theme list = Som de thema's op die te kiezen zijn; * merkt het gekozen thema.
    theme show = Druk elke rol van een thema af met kleuren, kenmerken en contrast.
    theme show <name> = De naam van een thema, of het pad van het bestand ervan.
    theme check = Bereken of thema's leesbaar zijn en hun vier graden uit elkaar te houden.
    theme check discussion = Elke inkt wordt vergeleken met elk papier waarop die wordt getekend (WCAG 2.1: \
    minstens 4,5, of wat het thema belooft met `contrast`), en elke twee graden zoals gezien met alle \
    kleuren, met protanopie, deuteranopie en tritanopie (Machado 2009; CIE76-afstand minstens 15). Wat \
    eronder ligt, staat op de standaardfoutuitvoer, en de afsluitwaarde is 65.
    theme check <names> = Namen van thema's of paden van hun bestanden; zonder namen alle thema's.
    theme preview = Teken graden, balken, lijsten en elke rol zoals een thema ze kleurt.
    theme preview <name> = De naam van een thema, of het pad van het bestand ervan.
    manual = Druk de handleiding af in mdoc.
    night-shift-feed = Speel een verzonnen nachtdienst in haar opslag.
    help = Toon hulp bij een subopdracht.
    value folder = map
    value code = code
    value time = tijdstip
    value body = dienst
    value officer = officier
    value audience = publiek
    value name = naam
    value when = wanneer
    value group = groep
    value files = bestanden
    value number = getal
    value file = bestand
    value WxH = KxR
    value format = vorm
    value screen = scherm
    value position = positie
    value stream = stroom
    value words = woorden
    value limit = grens
    value order = volgorde
    value terms = termen
    value day = dag
    value mu0 = mu0
    value mu1 = mu1
    value counts = aantallen
    value k = k
    value h = h
    value exposure = zoekwerk
    value treated = onder-druk
    value control = vergelijking
    value displacement = verplaatsing
    value displacement-control = vergelijking-verplaatsing
    value periods = perioden
    value first = eerste
    value second = tweede
    value type = type
    value names = namen
    value seed = zaad
    value subcommands = subopdrachten
    """
}
