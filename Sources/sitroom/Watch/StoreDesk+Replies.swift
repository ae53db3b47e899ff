import EventStore
import SituationRoom
import TaskForce

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
}
