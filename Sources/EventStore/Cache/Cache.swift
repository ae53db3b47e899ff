import GRDB
struct Cache: Sendable {
  init(_ folder: StoreFolder, _ access: StoreAccess, _ sharing: FolderSharing) {}
  func close() {}
}
