import TaskForce

/// The texts of the briefing.
package enum BriefingPhrase: String, WordingKey {
  case titleBriefing, pageSituation, pageCommitment, pageRoutes, pagePartners, pageTransit
  case pageMoney, pageActions, figureOpen, figureUnacknowledged, figureColdNext, figureSilent
  case figureFinds, figureGateways, figureMoreAt, figureFewerAt, figureAsked, figureAskedLate
  case figureOwed, figureOwedLate, figureTransitFinds, figureHeroin, figureCocaine
  case figureMoneyFinds, figureConfiscations, figureMillions, figureActionsOpen
  case figureActionsLate, figureActionsBlocked, figureDaysToMeeting, sentenceSituation
  case sentenceNothingOpen, sentenceCommitment, sentenceRoutes, sentenceNoFinds
  case sentencePartners, sentenceTransit, sentenceMoney, sentenceActions, sentenceNoMeeting
  case pillarP1, pillarP2, pillarP3, pillarP4, pillarP5, pillarP6, pillarP7, pillarP8
  case pillarProgress, pillarAgreed, pillarNoAction

  package static func lines(_ language: Language) -> String {
    switch language {
    case .english: English.briefing
    case .dutch: Dutch.briefing
    case .french: French.briefing
    case .german: German.briefing
    case .spanish: Spanish.briefing
    case .italian: Italian.briefing
    }
  }

  package var columns: Int? {
    let name = rawValue
    if name.hasPrefix("figure") { return 26 }
    if name.hasPrefix("page") { return 34 }
    return name.hasPrefix("pillarP") && name != "pillarProgress" ? 54 : nil
  }
}

extension Wording {
  /// The text about the briefing.
  package subscript(phrase: BriefingPhrase) -> String { briefing[phrase] ?? phrase.rawValue }

  /// A text about the briefing with its blanks filled.
  package func callAsFunction(_ phrase: BriefingPhrase, _ values: KeyValuePairs<String, String>)
    -> String
  {
    fill(self[phrase], values)
  }

  /// What a page of the briefing is called.
  func name(_ page: BriefingPage) -> String {
    switch page {
    case .situation: self[.pageSituation]
    case .commitment: self[.pageCommitment]
    case .routes: self[.pageRoutes]
    case .partners: self[.pagePartners]
    case .transit: self[.pageTransit]
    case .money: self[.pageMoney]
    case .actions: self[.pageActions]
    }
  }

  /// A commitment of 7 October 2022 in a few words; nothing for the aim of the plan.
  func name(_ pillar: Pillar) -> String {
    switch pillar {
    case .aim: ""
    case .logisticsHubs: self[.pillarP1]
    case .latinAmerica: self[.pillarP2]
    case .exportAndTransit: self[.pillarP3]
    case .screening: self[.pillarP4]
    case .criminalMoney: self[.pillarP5]
    case .detection: self[.pillarP6]
    case .information: self[.pillarP7]
    case .meetings: self[.pillarP8]
    }
  }
}
