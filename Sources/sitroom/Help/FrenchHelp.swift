/// The manual page and the help in French.
enum FrenchHelp {
  static let texts = """
    page name = NOM
    page synopsis = SYNOPSIS
    page description = DESCRIPTION
    page subcommands = SOUS-COMMANDES
    page exit = CODE DE RETOUR
    page status = 0 en cas de succès, sinon un nombre de {sysexits} 64 pour un mauvais usage, 65 si \
    quelque chose a été mis en quarantaine ou si la chaîne ne tient pas, 66 si une entrée manque, 69 si \
    la base est d'une version plus récente, 74 pour les erreurs d'entrée et de sortie, 75 si la base est \
    restée occupée trop longtemps, 77 sans autorisation, 78 pour un fichier de configuration erroné.
    page subcommand = sous-commande
    page someOptions = options
    page usage = USAGE :
    page arguments = ARGUMENTS
    page options = OPTIONS
    page see = Voir « {command} » pour une aide détaillée.
    page standard = par défaut :
    page values = valeurs :
    sitroom = La salle de situation en terminal de la force conjointe contre la criminalité organisée \
    liée aux drogues.
    sitroom discussion = Sans sous-commande, ouvre la salle sur la base de cette permanence. Toute \
    sous-commande qui a besoin d'une base accepte --store DOSSIER ; sans cette option vaut le dossier du \
    fichier de configuration, sinon $XDG_DATA_HOME/sitroom.
    --version = Affiche la version.
    --help = Affiche cette aide.
    --store = Le dossier de la base d'événements.
    --language = Langue de tous les textes : en, nl, fr, de, es ou it.
    --clock = Fige l'horloge du programme à ce moment (ISO 8601, UTC sauf décalage indiqué).
    --desk = Le service dont relève cette permanence, comme NL.
    --officer = Au nom de qui se font les actes, comme NL-2.
    --audience = Pour qui l'on affiche : officer (officiers), ministerial (ministres) ou public.
    --theme = Nom du thème.
    --plain = Affiche des lignes simples au lieu d'ouvrir un écran.
    --ascii = Dessine en ASCII seulement.
    --color = Emploi des couleurs : auto (selon le terminal), always (toujours) ou never (jamais).
    --read-only = Refuse tout acte : pour les murs d'images, les halls et les auditeurs.
    --at = Montre ce qui était connu à ce moment, sans bouger.
    --mu0 = Saisies attendues par semaine tant que rien n'a bougé.
    --mu1 = Saisies attendues par semaine après le mouvement ; sans cette option, le double.
    --k = La valeur de référence k ; sans cette option, tirée de mu0 et mu1.
    --h = La limite de décision h ; sans cette option, pour 1300 semaines jusqu'à une fausse alarme.
    --format = text (texte) ou json.
    watch = Ouvre la salle ; sans terminal, affiche ses panneaux en lignes simples.
    watch --follow = Affiche la Synthèse en lignes simples, puis une ligne à chaque changement dès qu'il \
    survient, jusqu'à la fin de l'entrée standard ou jusqu'à ce que personne ne lise plus.
    init = Crée une base d'événements vide.
    init --group = Partage la base avec les comptes de ce groupe ; sinon elle n'est qu'à son propriétaire.
    ingest = Lit des événements dans la base : lignes CloudEvents 1.0 ou CSV de la chronique publique.
    ingest discussion = Sans fichier, ou avec « - », l'entrée standard est lue. Une base qui n'existe pas \
    encore est créée. Ce qui ne peut être lu part en quarantaine avec fichier, ligne, champ et ce qui \
    était attendu, et le programme se termine par 65.
    ingest --follow = Continue à lire un fichier qui grandit ou un tube.
    ingest --backfill = Charge l'historique dans l'ordre où il a été connu. Lit tout avant d'écrire ; \
    plusieurs fichiers sont fusionnés.
    ingest <files> = Fichiers à lire ; « - » est l'entrée standard.
    quarantine = Montre les lignes qui n'ont pu être lues, ou les essaie de nouveau.
    quarantine list = Une ligne pour chacune.
    quarantine show = L'une d'elles en entier.
    quarantine show <number> = Son numéro, tel que list l'affiche.
    quarantine retry = Les relit toutes, pour un programme qui en sait davantage.
    demo = Ouvre la salle sur une base d'essai contenant un scénario, ou joue une présentation.
    demo discussion = night-shift : un tour de garde fictif de douze heures, joué en douze minutes, après \
    une année fictive. antwerp-briefing : douze scènes pour des ministres, en dix minutes. public-record : \
    ce qui a été rapporté publiquement de 2018 à 2025, en quatre minutes. Une présentation avance par PgDn \
    et PgUp, comme les envoient les télécommandes. La base est supprimée à la fin, sauf si --store la \
    désigne.
    demo <name> = Nom du scénario.
    demo --seed = Quelle nuit jouer.
    demo --speed = Secondes simulées par seconde réelle, de 1 à 3600.
    demo --until = Joue d'un coup jusqu'à cette heure du tour de garde et s'y arrête, comme 04:00.
    demo --check = Cherche les fautes du scénario, sans rien jouer.
    demo --auto = Joue la présentation toute seule, encore et encore.
    demo --scene = La scène par laquelle commencer ; sans elle, celle où s'est arrêté un terminal perdu, sinon la première.
    demo --presenter = Suit la présentation en cours, avec les notes de l'orateur.
    demo --check-room = Essaie télécommande, contraste et taille du texte dans la salle de réunion.
    demo --record = Écrit la présentation en asciicast, sans terminal.
    demo --size = Colonnes et lignes de l'enregistrement.
    snapshot = Dessine un écran en texte ou en image, ou donne ses chiffres en JSON ou en lignes simples.
    snapshot --size = Colonnes et lignes.
    snapshot --format = text (texte), ansi, svg, html ou json.
    snapshot <screen> = L'un de : overview, routes, partners, transit, actions, incidents, log, briefing
    log = Affiche des événements : en lignes à lire, ou en CloudEvents.
    log --after = Seulement les événements après cette position.
    log --stream = Seulement les événements de ce flux, comme incident/NL-2026-000123.
    log --matching = Seulement les événements les plus récents contenant ces mots.
    log --limit = Au plus ce nombre.
    query = Affiche les incidents qui répondent à un filtre, comme 'sev>=alarm country:NL'.
    query --format = table (tableau), json ou csv.
    query --sort = L'un de : attention, priority, age, severity, place, owner.
    query --at = Ce qui était connu à ce moment (ISO 8601).
    query <terms> = Le filtre, entre guillemets ou non ; un terme peut commencer par un tiret. Vide pour tout.
    report = Affiche un rapport : ce que l'officier suivant doit savoir, ou le tableau derrière les routes.
    report handover = Incidents ouverts, nouveaux, terminés et en attente, échéances, sources muettes.
    report handover --format = md pour Markdown, text (texte) ou json.
    report handover --since = Ce qui s'est passé depuis ce moment ; sans cette option, depuis la dernière \
    relève.
    report routes = Saisies, graphiques et verdicts d'une période, avec la méthode et ce qui a été omis.
    report routes --format = md pour Markdown, json ou csv.
    report routes --from = Le premier jour ; sans cette option, douze semaines avant le dernier.
    report routes --to = Le dernier jour ; sans cette option, aujourd'hui.
    report briefing = Légendes, chiffres et images des scènes d'une présentation.
    report briefing --format = md pour Markdown, ou html.
    report briefing --size = Colonnes et lignes des images.
    report briefing <name> = Nom du scénario.
    analyze = Calcule à la main un graphique, sa durée, un déplacement ou un test exact.
    analyze cusum = Le CUSUM de Poisson de comptes hebdomadaires, et sa première alarme.
    analyze cusum --counts = Saisies de chaque semaine, la plus ancienne d'abord, séparées par des virgules.
    analyze cusum --exposure = Combien on a cherché chaque semaine par rapport à une semaine ordinaire : \
    1,1,0.5 pour moitié moins en semaine 3.
    analyze arl = Semaines jusqu'à une fausse alarme (durée moyenne) et jusqu'à s'apercevoir.
    analyze wdd = La différence de déplacement pondérée de quatre paires de comptes, et son verdict.
    analyze wdd --treated = Avant et après dans les lieux sous pression : 207,110.
    analyze wdd --control = Avant et après dans leurs lieux de comparaison.
    analyze wdd --displacement-control = Avant et après dans leurs lieux de comparaison.
    analyze wdd --displacement = Avant et après dans les lieux qui ont pu recevoir.
    analyze wdd --periods = Longueurs des deux périodes, comme 24,12 ; sans cette option, égales.
    analyze fisher = Test exact de Fisher de deux lieux, avant et après.
    analyze fisher <first> = Avant et après dans l'un des lieux : 174,148.
    analyze fisher <second> = Avant et après dans l'autre : 15,24.
    verify = Vérifie la chaîne d'empreintes sur tous les événements ; la première position fautive est nommée.
    verify --witness = Compare à une ligne que « sitroom witness » a affichée auparavant : une chaîne \
    seule ne peut montrer une fin coupée.
    witness = Affiche position, empreinte et heure de la tête du journal, à garder ailleurs.
    backup = Copie le journal dans un autre dossier pendant que d'autres écrivent ; les clés restent ici.
    backup <folder> = Le dossier où copier ; il ne doit pas exister ou doit être vide.
    info = Dit ce que contient la base.
    schema = Affiche chaque type d'événement avec champs, limites et marques de données personnelles.
    schema <type> = Un seul type, comme incident.opened.
    keys = Affiche la feuille des touches, avec les touches de la configuration.
    keys --format = md pour Markdown, ou text (texte).
    theme = Énumère, montre, vérifie et prévisualise les thèmes.
    theme list = Énumère les thèmes que l'on peut choisir ; * marque celui qui est choisi.
    theme show = Affiche chaque rôle d'un thème avec couleurs, attributs et contraste.
    theme show <name> = Le nom d'un thème, ou le chemin de son fichier.
    theme check = Calcule si les thèmes sont lisibles et si leurs quatre niveaux se distinguent.
    theme check discussion = Chaque encre est comparée à chaque papier sur lequel elle est dessinée (WCAG \
    2.1 : au moins 4,5, ou ce que le thème promet par `contrast`), et les niveaux deux à deux, vus avec \
    toutes les couleurs, avec protanopie, deutéranopie et tritanopie (Machado 2009 ; distance CIE76 d'au \
    moins 15). Ce qui reste en dessous est nommé sur la sortie d'erreur, et le code de retour est 65.
    theme check <names> = Noms de thèmes ou chemins de leurs fichiers ; sans aucun, tous les thèmes.
    theme preview = Dessine niveaux, barres, listes et tous les rôles tels qu'un thème les colore.
    theme preview <name> = Le nom d'un thème, ou le chemin de son fichier.
    manual = Affiche la page de manuel en mdoc.
    night-shift-feed = Joue un tour de garde de nuit fictif dans sa base.
    help = Affiche l'aide d'une sous-commande.
    value folder = dossier
    value code = code
    value time = moment
    value body = service
    value officer = officier
    value audience = public
    value name = nom
    value when = quand
    value group = groupe
    value files = fichiers
    value number = nombre
    value file = fichier
    value WxH = CxL
    value format = forme
    value screen = écran
    value position = position
    value stream = flux
    value words = mots
    value limit = limite
    value order = ordre
    value terms = termes
    value day = jour
    value mu0 = mu0
    value mu1 = mu1
    value counts = comptes
    value k = k
    value h = h
    value exposure = recherche
    value treated = sous-pression
    value control = comparaison
    value displacement = déplacement
    value displacement-control = comparaison-déplacement
    value periods = périodes
    value first = premier
    value second = second
    value type = type
    value names = noms
    value seed = graine
    value subcommands = sous-commandes
    """
}
