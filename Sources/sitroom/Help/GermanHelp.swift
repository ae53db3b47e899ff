/// The manual page and the help in German.
enum GermanHelp {
  static let texts = """
    page name = BEZEICHNUNG
    page synopsis = ÜBERSICHT
    page description = BESCHREIBUNG
    page subcommands = UNTERBEFEHLE
    page exit = EXIT-STATUS
    page status = 0 bei Erfolg, sonst eine Zahl aus {sysexits} 64 bei falschem Gebrauch, 65, wenn etwas \
    in Quarantäne kam oder die Kette nicht hält, 66, wenn eine Eingabe fehlt, 69, wenn der Bestand von \
    einer neueren Version ist, 74 bei Fehlern der Ein- und Ausgabe, 75, wenn der Bestand zu lange belegt \
    war, 77 ohne Berechtigung, 78 bei einer falschen Konfigurationsdatei.
    page subcommand = Unterbefehl
    page someOptions = Optionen
    page usage = AUFRUF:
    page arguments = ARGUMENTE
    page options = OPTIONEN
    page see = Ausführliche Hilfe gibt „{command}“.
    page standard = Vorgabe:
    page values = Werte:
    sitroom = Der Lageraum im Terminal für die gemeinsame Einsatzgruppe gegen organisierte \
    Drogenkriminalität.
    sitroom discussion = Ohne Unterbefehl öffnet es den Lageraum auf dem Bestand dieser Stelle. Jeder \
    Unterbefehl, der einen Bestand braucht, nimmt --store ORDNER; ohne diese Option gilt der Ordner der \
    Konfigurationsdatei, sonst $XDG_DATA_HOME/sitroom.
    --version = Zeigt die Version.
    --help = Zeigt diese Hilfe.
    --store = Der Ordner des Bestands der Ereignisse.
    --language = Sprache aller Texte: en, nl, fr, de, es oder it.
    --clock = Hält die Uhr des Programms auf diesem Zeitpunkt an (ISO 8601, UTC, wenn kein Versatz \
    dabeisteht).
    --desk = Die Behörde, zu der diese Stelle gehört, etwa NL.
    --officer = In wessen Namen gehandelt wird, etwa NL-2.
    --audience = Für wen etwas gezeigt wird: officer (Beamte), ministerial (Minister) oder public \
    (öffentlich).
    --theme = Name des Farbschemas.
    --plain = Gibt einfache Zeilen aus, statt ein Bild zu öffnen.
    --ascii = Zeichnet nur mit ASCII.
    --color = Farben verwenden: auto (je nach Terminal), always (immer) oder never (nie).
    --read-only = Lehnt jede Handlung ab: für Wände, Foyers und Prüfer.
    --at = Zeigt, was zu diesem Zeitpunkt bekannt war, und steht still.
    --mu0 = Erwartete Funde je Woche, solange sich nichts verlagert hat.
    --mu1 = Erwartete Funde je Woche nach der Verlagerung; ohne diese Option das Doppelte.
    --k = Der Referenzwert k; ohne diese Option aus mu0 und mu1.
    --h = Die Entscheidungsgrenze h; ohne diese Option für 1300 Wochen bis zu einem falschen Alarm.
    --format = text oder json.
    watch = Öffnet den Lageraum; gibt ohne Terminal seine Felder als einfache Zeilen aus.
    watch --follow = Gibt die Übersicht als einfache Zeilen aus, dann eine Zeile für jede Änderung, sobald \
    sie kommt, bis die Standardeingabe endet oder niemand mehr liest.
    init = Legt einen leeren Bestand für Ereignisse an.
    init --group = Teilt den Bestand mit den Konten dieser Gruppe; sonst gehört er dem Eigentümer allein.
    ingest = Liest Ereignisse in den Bestand ein: Zeilen mit CloudEvents 1.0 oder die CSV der öffentlichen \
    Chronik.
    ingest discussion = Ohne Datei oder bei „-“ wird die Standardeingabe gelesen. Ein Bestand, den es noch \
    nicht gibt, wird angelegt. Was nicht lesbar ist, kommt in Quarantäne mit Datei, Zeile, Feld und dem, \
    was erwartet war, und das Programm endet mit 65.
    ingest --follow = Liest eine wachsende Datei oder eine Pipe weiter.
    ingest --backfill = Lädt Geschichte in der Reihenfolge, in der sie bekannt wurde. Liest alles, bevor \
    geschrieben wird; mehrere Dateien werden zusammengeführt.
    ingest <files> = Zu lesende Dateien; „-“ ist die Standardeingabe.
    quarantine = Zeigt Zeilen, die nicht lesbar waren, oder versucht sie erneut.
    quarantine list = Je eine Zeile.
    quarantine show = Eine davon vollständig.
    quarantine show <number> = Ihre Nummer, wie list sie zeigt.
    quarantine retry = Liest alle noch einmal, für ein Programm, das dazugelernt hat.
    demo = Öffnet den Lageraum auf einem Wegwerfbestand mit einem Szenario oder spielt eine Vorführung.
    demo discussion = night-shift: ein erfundener Dienst von zwölf Stunden, gespielt in zwölf Minuten, nach \
    einem erfundenen Jahr. antwerp-briefing: zwölf Szenen für Minister, in zehn Minuten. public-record: was \
    2018–2025 öffentlich berichtet wurde, in vier Minuten. Eine Vorführung geht mit PgDn und PgUp weiter, \
    wie Klicker sie senden. Der Bestand wird am Ende gelöscht, außer wenn --store ihn nennt.
    demo <name> = Name des Szenarios.
    demo --seed = Welche Nacht gespielt wird.
    demo --speed = Simulierte Sekunden in einer wirklichen, 1 bis 3600.
    demo --until = Spielt auf einmal bis zu dieser Uhrzeit des Dienstes und steht dort still, etwa 04:00.
    demo --check = Sucht Fehler im Szenario und spielt nichts.
    demo --auto = Spielt die Vorführung von selbst, immer wieder.
    demo --scene = Die Szene, mit der begonnen wird; ohne sie die, bei der ein verlorenes Terminal stand, sonst die erste.
    demo --presenter = Folgt der laufenden Vorführung mit den Notizen des Vortragenden.
    demo --check-room = Erprobt Klicker, Kontrast und Schriftgröße im Saal des Treffens.
    demo --record = Schreibt die Vorführung als Asciicast, ohne Terminal.
    demo --size = Spalten und Zeilen der Aufnahme.
    snapshot = Zeichnet ein Bild als Text oder Grafik oder gibt seine Zahlen in JSON oder einfachen Zeilen.
    snapshot --size = Spalten und Zeilen.
    snapshot --format = text, ansi, svg, html oder json.
    snapshot <screen> = Eines von: overview, routes, partners, transit, actions, incidents, log, briefing
    log = Gibt Ereignisse aus: als Zeilen zum Lesen oder als CloudEvents.
    log --after = Nur Ereignisse nach dieser Position.
    log --stream = Nur Ereignisse dieses Stroms, etwa incident/NL-2026-000123.
    log --matching = Nur die neuesten Ereignisse mit diesen Wörtern.
    log --limit = Höchstens so viele.
    query = Gibt die Vorfälle aus, die zu einem Filter passen, etwa 'sev>=alarm country:NL'.
    query --format = table (Tabelle), json oder csv.
    query --sort = Eines von: attention, priority, age, severity, place, owner.
    query --at = Was zu diesem Zeitpunkt bekannt war (ISO 8601).
    query <terms> = Der Filter, mit oder ohne Anführungszeichen; ein Ausdruck darf mit einem Bindestrich \
    beginnen. Leer für alles.
    report = Gibt einen Bericht aus: was der nächste Beamte wissen muss oder die Tabelle hinter den Routen.
    report handover = Offene, neue, beendete und zurückgestellte Vorfälle, fällige Zusagen, stumme Quellen.
    report handover --format = md für Markdown, text oder json.
    report handover --since = Was seit diesem Zeitpunkt geschah; ohne diese Option seit der letzten \
    Dienstübergabe.
    report routes = Funde, Karten und Urteile eines Zeitraums, mit der Methode und dem, was fehlt.
    report routes --format = md für Markdown, json oder csv.
    report routes --from = Der erste Tag; ohne diese Option zwölf Wochen vor dem letzten.
    report routes --to = Der letzte Tag; ohne diese Option heute.
    report briefing = Bildtexte, Zahlen und Bilder der Szenen einer Vorführung.
    report briefing --format = md für Markdown, oder html.
    report briefing --size = Spalten und Zeilen der Bilder.
    report briefing <name> = Name des Szenarios.
    analyze = Berechnet von Hand eine Karte, ihre Lauflänge, eine Verlagerung oder einen exakten Test.
    analyze cusum = Der Poisson-CUSUM von Wochenanzahlen und sein erster Alarm.
    analyze cusum --counts = Funde jeder Woche, die älteste zuerst, durch Kommas getrennt.
    analyze cusum --exposure = Wie viel in jeder Woche gesucht wurde, gemessen an einer gewöhnlichen: \
    1,1,0.5 für die Hälfte in Woche 3.
    analyze arl = Wochen bis zu einem falschen Alarm (mittlere Lauflänge) und bis zum Bemerken.
    analyze wdd = Die gewichtete Verlagerungsdifferenz von vier Paaren von Anzahlen und ihr Urteil.
    analyze wdd --treated = Vorher und nachher an den Orten unter Druck: 207,110.
    analyze wdd --control = Vorher und nachher an ihren Vergleichsorten.
    analyze wdd --displacement-control = Vorher und nachher an ihren Vergleichsorten.
    analyze wdd --displacement = Vorher und nachher an den Orten, die empfangen haben könnten.
    analyze wdd --periods = Längen der beiden Zeiträume, etwa 24,12; ohne diese Option gleich.
    analyze fisher = Exakter Test nach Fisher für zwei Orte, vorher und nachher.
    analyze fisher <first> = Vorher und nachher an dem einen Ort: 174,148.
    analyze fisher <second> = Vorher und nachher an dem anderen: 15,24.
    verify = Prüft die Hashkette über alle Ereignisse; die erste schlechte Position wird genannt.
    verify --witness = Vergleicht mit einer Zeile, die „sitroom witness“ früher ausgab: eine Kette allein \
    kann kein abgeschnittenes Ende zeigen.
    witness = Gibt Position, Hash und Zeit des Kopfes des Logbuchs aus, zum Aufbewahren anderswo.
    backup = Kopiert das Logbuch in einen anderen Ordner, während andere weiterschreiben; Schlüssel \
    bleiben hier.
    backup <folder> = Der Ordner, in den kopiert wird; er darf nicht bestehen oder muss leer sein.
    info = Sagt, was im Bestand ist.
    schema = Gibt jede Art von Ereignis mit Feldern, Grenzen und personenbezogenen Angaben aus.
    schema <type> = Nur eine Art, etwa incident.opened.
    keys = Gibt das Tastenblatt aus, mit den Tasten der Konfiguration.
    keys --format = md für Markdown, oder text.
    theme = Listet, zeigt, prüft und probiert Farbschemata.
    theme list = Listet die wählbaren Farbschemata; * markiert das gewählte.
    theme show = Gibt jede Rolle eines Farbschemas mit Farben, Merkmalen und Kontrast aus.
    theme show <name> = Der Name eines Farbschemas oder der Pfad seiner Datei.
    theme check = Berechnet, ob Farbschemata lesbar und ihre vier Grade zu unterscheiden sind.
    theme check discussion = Jede Tinte wird mit jedem Papier verglichen, auf das sie gezeichnet wird (WCAG \
    2.1: mindestens 4,5 oder was das Farbschema mit `contrast` verspricht), und je zwei Grade so, wie sie \
    mit allen Farben, mit Protanopie, Deuteranopie und Tritanopie gesehen werden (Machado 2009; \
    CIE76-Abstand mindestens 15). Was darunter liegt, steht auf der Standardfehlerausgabe, und der \
    Exit-Status ist 65.
    theme check <names> = Namen von Farbschemata oder Pfade ihrer Dateien; ohne Angabe alle.
    theme preview = Zeichnet Grade, Balken, Listen und jede Rolle, wie ein Farbschema sie färbt.
    theme preview <name> = Der Name eines Farbschemas oder der Pfad seiner Datei.
    manual = Gibt die Handbuchseite in mdoc aus.
    night-shift-feed = Spielt einen erfundenen Nachtdienst in seinen Bestand.
    help = Zeigt Hilfe zu einem Unterbefehl.
    value folder = Ordner
    value code = Kürzel
    value time = Zeitpunkt
    value body = Behörde
    value officer = Beamter
    value audience = Publikum
    value name = Name
    value when = wann
    value group = Gruppe
    value files = Dateien
    value number = Zahl
    value file = Datei
    value WxH = SxZ
    value format = Form
    value screen = Bild
    value position = Position
    value stream = Strom
    value words = Wörter
    value limit = Grenze
    value order = Reihenfolge
    value terms = Ausdrücke
    value day = Tag
    value mu0 = mu0
    value mu1 = mu1
    value counts = Anzahlen
    value k = k
    value h = h
    value exposure = Suche
    value treated = unter-Druck
    value control = Vergleich
    value displacement = Verlagerung
    value displacement-control = Vergleich-Verlagerung
    value periods = Zeiträume
    value first = erster
    value second = zweiter
    value type = Art
    value names = Namen
    value seed = Startwert
    value subcommands = Unterbefehle
    """
}
