import EventStore
import SituationRoom
import TaskForce
import Terminal

// What the store says, as messages for the room.
extension StoreDesk {
  /// The answer to `query`, or why there is none.
  func reply(to query: StoreQuery) -> Message {
    do throws(StoreError) {
      return .answered(query, try answer(query))
    } catch {
      return .queryFailed(query, error.failure)
    }
  }

  /// A moment of the past, or why it cannot be had.
  func reply(to recall: Recall, from base: Situation?) -> Message {
    do throws(StoreError) {
      let found = try self.recall(recall, from: base)
      return .recalled(found?.0, found?.1)
    } catch {
      return .recallFailed(error.failure)
    }
  }

  /// Follows the log, a batch at a time; failures are told too.
  ///
  /// - Parameters:
  ///   - position: the last event that is known.
  ///   - batch: events that are handed over at once.
  ///   - mailbox: where they go.
  /// - Returns: the follower; nil if it could not begin, which the mailbox is told.
  func follow(from position: Int64, batch: Int, into mailbox: Mailbox<Message>) -> Follower? {
    do throws(StoreError) {
      return try store.follow(
        from: position, batch: batch,
        failed: { mailbox.post(.storeFailed($0.failure)) },
        deliver: {
          mailbox.post(.eventsArrived($0))
          return false
        })
    } catch {
      mailbox.post(.storeFailed(error.failure))
      return nil
    }
  }
}
