/// What one page of the briefing speaks of.
package enum BriefingPage: String, CaseIterable, Sendable {
  /// What is new, and what goes cold first.
  case situation
  /// What six ministers agreed on 7 October 2022.
  case commitment
  /// Where finds are made.
  case routes
  /// Requests to Latin America, and what is owed to it.
  case partners
  /// The Balkan corridor.
  case transit
  /// Criminal money.
  case money
  /// What must be done before the ministers meet.
  case actions
}
