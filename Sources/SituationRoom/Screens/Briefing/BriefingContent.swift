import Canvas
import TaskForce

/// What a page of the briefing says.
struct BriefingContent {
  /// A figure to be read from far away.
  struct Figure: Hashable {
    /// Its stable name.
    var name: String
    /// Digits, `:`, `-`, `<` and blanks; empty where it is not known.
    var value: String
    /// What it counts.
    var label: String
    /// Its colour.
    var role = Role.strong
  }

  /// A commitment and how far its actions are.
  struct PillarLine: Hashable {
    var code: String
    var title: String
    var progress: String
  }

  let page: BriefingPage
  private let wording: Wording
  let title: String
  private(set) var figures: [Figure] = []
  private(set) var pillars: [PillarLine] = []
  private(set) var sentence = ""

  init(_ page: BriefingPage, _ context: RoomContext) {
    self.page = page
    wording = context.wording
    title = wording.name(page)
    switch page {
    case .situation: tellSituation(context)
    case .commitment: tellCommitment(context)
    case .routes: tellRoutes(context)
    case .partners: tellPartners(context)
    case .transit: tellTransit(context)
    case .money: tellMoney(context)
    case .actions: tellActions(context)
    }
  }

  private mutating func add(
    _ name: String, _ value: String, _ label: BriefingPhrase, _ role: Role = .strong
  ) {
    figures.append(Figure(name: name, value: value, label: wording[label], role: role))
  }

  private mutating func tellSituation(_ context: RoomContext) {
    let open = context.situation.incidents.map(\.value).filter { $0.standing.state.isOpen }
    let new = open.filter(\.isNotAcknowledged)
    let coldest = ThreeSecondLine(context: context).coldest
    add("open", String(open.count), .figureOpen)
    add(
      "notAcknowledged", String(new.count), .figureUnacknowledged,
      new.map(\.standing.severity).max()?.role ?? .strong)
    guard let line = coldest, let seconds = line.cold?.seconds else {
      sentence = open.isEmpty ? wording[.sentenceNothingOpen] : ""
      return
    }
    let place = line.placeName.isEmpty ? line.reference : line.placeName
    let minutes = seconds / 60 % 60
    add("cold", "\(seconds / 3600):" + (minutes < 10 ? "0" : "") + "\(minutes)", .figureColdNext)
    sentence = wording(
      .sentenceSituation, ["place": place, "age": wording.age(seconds)])
  }

  private mutating func tellCommitment(_ context: RoomContext) {
    let actions = context.situation.actions.value
    pillars = Pillar.allCases.filter { $0 != .aim }.map { pillar in
      // That nothing was told of progress is not that there was none.
      let progress = actions.progress(of: pillar).map { share in
        share > 0
          ? wording(.pillarProgress, ["n": wording.number(share.rounded())])
          : wording[.pillarAgreed]
      }
      return PillarLine(
        code: pillar.short, title: wording.name(pillar),
        progress: progress ?? wording[.pillarNoAction])
    }
    sentence = wording[.sentenceCommitment]
  }

  private mutating func tellRoutes(_ context: RoomContext) {
    let lines = context.gatewayLines
    let recent = lines.filter { $0.figures.lastMonth > 0 }
    let trends = recent.map { line in
      let weeks = line.figures.lastWeeks
      return FlowTrend(before: weeks.before, now: weeks.now)
    }
    add(
      "finds", String(recent.reduce(0) { $0 + $1.figures.lastMonth }), .figureFinds)
    add("gateways", String(recent.count), .figureGateways)
    add("more", String(trends.count { $0 == .up }), .figureMoreAt, .trendUp)
    add("fewer", String(trends.count { $0 == .down }), .figureFewerAt, .trendDown)
    let most = recent.sorted { $0.figures.lastMonth > $1.figures.lastMonth }.prefix(3)
    let list = most.map { $0.name + " " + wording.whole($0.figures.lastMonth) }
    sentence =
      list.isEmpty
      ? wording[.sentenceNoFinds]
      : wording(.sentenceRoutes, ["list": list.joined(separator: ", ")])
  }

  private mutating func tellPartners(_ context: RoomContext) {
    let totals = context.partnerTotals
    add("asked", String(totals.askedOpen), .figureAsked)
    add(
      "askedLate", String(totals.askedLate), .figureAskedLate,
      totals.askedLate > 0 ? .bad : .strong)
    add("owed", String(totals.owedOpen), .figureOwed)
    add(
      "owedLate", String(totals.owedLate), .figureOwedLate, totals.owedLate > 0 ? .bad : .strong)
    sentence = wording[.sentencePartners]
  }

  private mutating func tellTransit(_ context: RoomContext) {
    let sums = context.flowSums
    func finds(_ flow: TransitFlow) -> String {
      String(sums.first { $0.flow == flow }?.finds ?? 0)
    }
    add("finds", String(sums.reduce(0) { $0 + $1.finds }), .figureTransitFinds)
    add("heroin", finds(.heroinNorthWest), .figureHeroin)
    add("cocaine", finds(.cocaineInland), .figureCocaine)
    add("money", finds(.moneySouthEast), .figureMoneyFinds)
    sentence = wording[.sentenceTransit]
  }

  private mutating func tellMoney(_ context: RoomContext) {
    let assets = context.situation.assets.value
    add("confiscations", String(assets.confiscations), .figureConfiscations)
    add(
      "millions", String(Int((assets.confiscatedEuro / 1e6).rounded())), .figureMillions)
    sentence = wording[.sentenceMoney]
  }

  private mutating func tellActions(_ context: RoomContext) {
    let actions = context.situation.actions.value
    let totals = actions.totals(at: context.now)
    let meeting = actions.meetingFigures(at: context.now)
    add("open", String(totals.open), .figureActionsOpen)
    add(
      "late", String(totals.late), .figureActionsLate, totals.late > 0 ? .bad : .strong)
    add(
      "blocked", String(totals.blocked), .figureActionsBlocked,
      totals.blocked > 0 ? .bad : .strong)
    if let days = meeting.daysToNext {
      add("daysToMeeting", String(days), .figureDaysToMeeting)
    }
    let text = context.meetingText(meeting)
    sentence =
      text.isEmpty
      ? wording[.sentenceNoMeeting]
      : wording(.sentenceActions, ["meeting": text])
  }
}
