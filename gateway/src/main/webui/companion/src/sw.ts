/// <reference lib="webworker" />
import { ApiClient } from '@touchstone/api';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { Sync } from './data/sync';
import { SYNC_TAG } from './data/triggers';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

interface SyncEvent extends ExtendableEvent {
  tag: string;
}

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
// The app's pages alone: answers of the API are never in the worker's cache.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { allowlist: [/^\/app(\/|$)/] }));

const USED = 'used-pages';

/** Pages that are not brought along come to stay when they are first used: their files never change under a name. */
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname.startsWith('/app/assets/'),
  async ({ request }) => {
    const cache = await caches.open(USED);
    const there = await cache.match(request);
    if (there) return there;
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  },
);

// Files of the version before.
self.addEventListener('activate', (event) => event.waitUntil(caches.delete(USED)));

self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

/** Sends what waits after the page was closed. Whose it is, the session says. */
async function sendInBackground(): Promise<void> {
  const api = new ApiClient();
  const session = await api.session();
  if (!session.id) return;
  if ((await new Sync(session.id, api).flush()) === 'later') throw new Error('later');
}

self.addEventListener('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag === SYNC_TAG) (event as SyncEvent).waitUntil(sendInBackground());
});
