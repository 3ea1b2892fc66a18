import { browser } from 'wxt/browser';

/** Firefox has a sidebar of its own, outside the common API. */
export function firefoxSidebar(): { open(): Promise<void> } | undefined {
  return (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
}
