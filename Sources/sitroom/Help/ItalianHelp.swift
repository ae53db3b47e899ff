/// The manual page and the help in Italian.
enum ItalianHelp {
  static let texts = """
    page name = NOME
    page synopsis = SINTASSI
    page description = DESCRIZIONE
    page subcommands = SOTTOCOMANDI
    page exit = STATO DI USCITA
    page status = 0 se tutto è riuscito, altrimenti un numero di {sysexits} 64 per uso errato, 65 se qualcosa \
    è finito in quarantena o la catena non è integra, 66 se manca un ingresso, 69 se l'archivio è di una \
    versione più recente, 74 per errori di ingresso e uscita, 75 se l'archivio è rimasto occupato troppo a \
    lungo, 77 senza permesso, 78 per un file di configurazione errato.
    page subcommand = sottocomando
    page someOptions = opzioni
    page usage = USO:
    page arguments = ARGOMENTI
    page options = OPZIONI
    page see = Vedere «{command}» per un aiuto dettagliato.
    page standard = predefinito:
    page values = valori:
    sitroom = La sala situazione nel terminale della forza congiunta contro la criminalità organizzata della \
    droga.
    sitroom discussion = Senza sottocomando apre la sala sull'archivio di questa sala operativa. Ogni \
    sottocomando che ha bisogno di un archivio accetta --store CARTELLA; senza questa opzione vale la cartella \
    del file di configurazione, altrimenti $XDG_DATA_HOME/sitroom.
    --version = Mostra la versione.
    --help = Mostra questo aiuto.
    --store = La cartella dell'archivio degli eventi.
    --language = Lingua di tutti i testi: en, nl, fr, de, es o it.
    --clock = Ferma l'orologio del programma in questo momento (ISO 8601, UTC salvo scarto indicato).
    --desk = L'ente a cui appartiene questa sala, come NL.
    --officer = A nome di chi vanno gli atti, come NL-2.
    --audience = Per chi si mostra: officer (agenti), ministerial (ministri) o public (pubblico).
    --theme = Nome del tema.
    --plain = Stampa righe semplici invece di aprire una schermata.
    --ascii = Disegna solo con ASCII.
    --color = Uso dei colori: auto (secondo il terminale), always (sempre) o never (mai).
    --read-only = Rifiuta ogni atto: per pareti, atri e revisori.
    --at = Mostra ciò che era noto in questo momento, e resta fermo.
    --mu0 = Sequestri attesi a settimana finché nulla si è spostato.
    --mu1 = Sequestri attesi a settimana dopo lo spostamento; senza questa opzione, il doppio.
    --k = Il valore di riferimento k; senza questa opzione, da mu0 e mu1.
    --h = Il limite di decisione h; senza questa opzione, per 1300 settimane fino a un falso allarme.
    --format = text (testo) o json.
    watch = Apre la sala; senza terminale, ne stampa i riquadri come righe semplici.
    watch --follow = Stampa il Quadro come righe semplici, poi una riga per ogni cambiamento appena arriva, \
    finché l'ingresso standard finisce o nessuno legge più.
    init = Crea un archivio di eventi vuoto.
    init --group = Condivide l'archivio con gli account di questo gruppo; altrimenti è del solo proprietario.
    ingest = Legge eventi nell'archivio: righe CloudEvents 1.0 o il CSV della cronaca pubblica.
    ingest discussion = Senza file, o con «-», si legge l'ingresso standard. Un archivio che non c'è ancora \
    viene creato. Ciò che non si può leggere va in quarantena con file, riga, campo e quanto era atteso, e il \
    programma termina con 65.
    ingest --follow = Continua a leggere un file che cresce o una pipe.
    ingest --backfill = Carica la storia nell'ordine in cui è divenuta nota. Legge tutto prima di scrivere; \
    più file vengono fusi.
    ingest <files> = File da leggere; «-» è l'ingresso standard.
    quarantine = Mostra le righe che non si sono potute leggere, o le riprova.
    quarantine list = Una riga per ciascuna.
    quarantine show = Una di esse per intero.
    quarantine show <number> = Il suo numero, come lo mostra list.
    quarantine retry = Le rilegge tutte, per un programma che ha imparato altro.
    demo = Apre la sala su un archivio di prova con uno scenario, o riproduce una presentazione.
    demo discussion = night-shift: un turno fittizio di dodici ore, riprodotto in dodici minuti, dopo un anno \
    fittizio. antwerp-briefing: dodici scene per ministri, in dieci minuti. public-record: quanto riferito in \
    pubblico nel 2018–2025, in quattro minuti. Una presentazione prosegue con PgDn e PgUp, come li inviano i \
    telecomandi. L'archivio si elimina alla fine, salvo che --store lo indichi.
    demo <name> = Nome dello scenario.
    demo --seed = Quale notte riprodurre.
    demo --speed = Secondi simulati in uno reale, da 1 a 3600.
    demo --until = Riproduce subito fino a quest'ora del turno e si ferma lì, come 04:00.
    demo --check = Cerca errori nello scenario, e non riproduce nulla.
    demo --auto = Riproduce la presentazione da sola, di continuo.
    demo --scene = La scena da cui cominciare; senza, quella a cui era un terminale perso, altrimenti la prima.
    demo --presenter = Segue la presentazione in corso, con le note di chi presenta.
    demo --check-room = Prova telecomando, contrasto e dimensione del testo nella sala della riunione.
    demo --record = Scrive la presentazione come asciicast, senza terminale.
    demo --size = Colonne e righe della registrazione.
    snapshot = Disegna una schermata come testo o immagine, o ne dà le cifre in JSON o in righe semplici.
    snapshot --size = Colonne e righe.
    snapshot --format = text (testo), ansi, svg, html o json.
    snapshot <screen> = Una di: overview, routes, partners, transit, actions, incidents, log, briefing
    log = Stampa eventi: come righe da leggere, o come CloudEvents.
    log --after = Solo gli eventi dopo questa posizione.
    log --stream = Solo gli eventi di questo flusso, come incident/NL-2026-000123.
    log --matching = Solo gli eventi più recenti con queste parole.
    log --limit = Al massimo tanti.
    query = Stampa gli incidenti che corrispondono a un filtro, come 'sev>=alarm country:NL'.
    query --format = table (tabella), json o csv.
    query --sort = Uno di: attention, priority, age, severity, place, owner.
    query --at = Ciò che era noto in questo momento (ISO 8601).
    query <terms> = Il filtro, tra virgolette o no; un termine può iniziare con un trattino. Vuoto per tutto.
    report = Stampa un rapporto: ciò che il prossimo agente deve sapere, o la tabella dietro le rotte.
    report handover = Incidenti aperti, nuovi, terminati e sospesi, impegni in scadenza, fonti mute.
    report handover --format = md per Markdown, text (testo) o json.
    report handover --since = Ciò che è accaduto da questo momento; senza questa opzione, dalle ultime consegne.
    report routes = Sequestri, carte e verdetti di un periodo, con il metodo e ciò che è stato omesso.
    report routes --format = md per Markdown, json o csv.
    report routes --from = Il primo giorno; senza questa opzione, dodici settimane prima dell'ultimo.
    report routes --to = L'ultimo giorno; senza questa opzione, oggi.
    report briefing = Didascalie, cifre e immagini delle scene di una presentazione.
    report briefing --format = md per Markdown, o html.
    report briefing --size = Colonne e righe delle immagini.
    report briefing <name> = Nome dello scenario.
    analyze = Calcola a mano una carta, la sua lunghezza di corsa, uno spostamento o un test esatto.
    analyze cusum = Il CUSUM di Poisson di conteggi settimanali, e il suo primo allarme.
    analyze cusum --counts = Sequestri di ogni settimana, la più vecchia per prima, separati da virgole.
    analyze cusum --exposure = Quanto si è cercato ogni settimana rispetto a una ordinaria: 1,1,0.5 per la \
    metà nella settimana 3.
    analyze arl = Settimane fino a un falso allarme (lunghezza media di corsa) e fino ad accorgersene.
    analyze wdd = La differenza ponderata di spostamento di quattro coppie di conteggi, e il suo verdetto.
    analyze wdd --treated = Prima e dopo nei luoghi sotto pressione: 207,110.
    analyze wdd --control = Prima e dopo nei loro luoghi di confronto.
    analyze wdd --displacement-control = Prima e dopo nei loro luoghi di confronto.
    analyze wdd --displacement = Prima e dopo nei luoghi che possono aver ricevuto.
    analyze wdd --periods = Durate dei due periodi, come 24,12; senza questa opzione, uguali.
    analyze fisher = Test esatto di Fisher di due luoghi, prima e dopo.
    analyze fisher <first> = Prima e dopo nel primo luogo: 174,148.
    analyze fisher <second> = Prima e dopo nell'altro: 15,24.
    verify = Controlla la catena di hash su tutti gli eventi; si indica la prima posizione errata.
    verify --witness = Confronta con una riga che «sitroom witness» ha stampato in precedenza: una catena da \
    sola non può mostrare una coda troncata.
    witness = Stampa posizione, hash e ora della testa del registro, da conservare altrove.
    backup = Copia il registro in un'altra cartella mentre altri scrivono; le chiavi restano qui.
    backup <folder> = La cartella in cui copiare; non deve esistere o deve essere vuota.
    info = Dice che cosa c'è nell'archivio.
    schema = Stampa ogni tipo di evento con campi, limiti e indicazione dei dati personali.
    schema <type> = Un solo tipo, come incident.opened.
    keys = Stampa il foglio dei tasti, con i tasti della configurazione.
    keys --format = md per Markdown, o text (testo).
    theme = Elenca, mostra, controlla e prova i temi.
    theme list = Elenca i temi che si possono scegliere; * indica quello scelto.
    theme show = Stampa ogni ruolo di un tema con colori, attributi e contrasto.
    theme show <name> = Il nome di un tema, o il percorso del suo file.
    theme check = Calcola se i temi si leggono e se i loro quattro gradi si distinguono.
    theme check discussion = Ogni inchiostro si confronta con ogni sfondo su cui è disegnato (WCAG 2.1: almeno \
    4,5, o quanto il tema promette con `contrast`), e ogni coppia di gradi come si vede con tutti i colori, \
    con protanopia, deuteranopia e tritanopia (Machado 2009; distanza CIE76 di almeno 15). Ciò che resta sotto \
    è indicato sull'uscita degli errori, e lo stato di uscita è 65.
    theme check <names> = Nomi di temi o percorsi dei loro file; senza alcuno, tutti i temi.
    theme preview = Disegna gradi, barre, elenchi e ogni ruolo come li colora un tema.
    theme preview <name> = Il nome di un tema, o il percorso del suo file.
    manual = Stampa la pagina di manuale in mdoc.
    night-shift-feed = Riproduce un turno di notte fittizio nel suo archivio.
    help = Mostra l'aiuto di un sottocomando.
    value folder = cartella
    value code = codice
    value time = momento
    value body = ente
    value officer = agente
    value audience = pubblico
    value name = nome
    value when = quando
    value group = gruppo
    value files = file
    value number = numero
    value file = file
    value WxH = CxR
    value format = forma
    value screen = schermata
    value position = posizione
    value stream = flusso
    value words = parole
    value limit = limite
    value order = ordine
    value terms = termini
    value day = giorno
    value mu0 = mu0
    value mu1 = mu1
    value counts = conteggi
    value k = k
    value h = h
    value exposure = ricerca
    value treated = sotto-pressione
    value control = confronto
    value displacement = spostamento
    value displacement-control = confronto-spostamento
    value periods = periodi
    value first = primo
    value second = secondo
    value type = tipo
    value names = nomi
    value seed = seme
    value subcommands = sottocomandi
    """
}
