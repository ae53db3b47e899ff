import TaskForce
package struct Quarantine: Sendable {
  init(_ folder: StoreFolder, _ access: StoreAccess, _ sharing: FolderSharing, _ clock: Clock) {}
  func close() {}
}
