extension English {
  /// What a listener is told of changes.
  static let telling = """
    tellFollowing = from {time} on, changes only
    tellNew = new
    tellAgain = not acknowledged again
    tellHere = to be acknowledged at this desk
    tellAcknowledged = acknowledged
    tellTaken = taken by {officer}
    tellGivenBack = given back
    tellWaits = waits until {time}
    tellWoken = waits no longer
    tellClosed = closed, {how}
    tellMerged = merged into {reference}
    tellUnmerged = no longer merged
    tellReopened = reopened
    tellRaised = graded up from {grade}
    tellLowered = graded down from {grade}
    tellGrown = grown from {grade}, nobody acknowledged it
    tellGone = no longer shown
    tellAnswers = answers again
    tellPlanned = silence is planned until {time}
    tellOver = is no longer an alert
    tellAllRead = no line is unread any more
    tellSource = source
    tellRequest = request
    tellRequestFrom = from the partner
    tellRequestTo = to the partner
    tellAction = action
    tellCrossing = crossing
    tellWithdrawn = withdrawn
    tellActionOpen = open
    tellActionRunning = under way
    tellInboxUnrated = inbox, not rated
    tellInboxWaiting = inbox, waiting
    tellInboxReport = report {name}
    """
}
