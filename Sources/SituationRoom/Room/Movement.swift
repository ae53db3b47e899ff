import TaskForce

/// What a screen does when a person moves about in it.
package enum Movement: Hashable, Sendable {
  case up, down, first, last
  case pageUp, pageDown, halfUp, halfDown
  case left, right
  case nextPanel, previousPanel
  case zoomIn, zoomOut
  /// The focused panel fills the screen, or gives the room back.
  case zoomPanel
  /// Counts by what is known now, or by what was known when their period had ended.
  case switchKnowledge
  /// To the next item that matches the text; an empty text ends the search.
  case find(String)
  case findNext, findPrevious
  /// The cursor on this thing, nothing opened.
  case place(Subject)
  /// To this page of the briefing.
  case page(BriefingPage)
  /// To this thing, wherever it is shown.
  case select(Subject)
}
