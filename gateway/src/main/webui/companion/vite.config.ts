import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { parsedMessages } from './messages';

export default defineConfig({
  base: '/app/',
  build: {
    outDir: '../dist/app',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
  },
  plugins: [
    parsedMessages(),
    react(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      // A new version waits until the person asks for it: no reload under a running timer.
      registerType: 'prompt',
      injectRegister: false,
      // The phone fetches them when the app is installed.
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg}', '**/*-latin-wght-*.woff2', 'icon-192.png'],
        // These live on the server's answers: the worker keeps them once they were used.
        globIgnores: [
          'assets/{TrialsPage,Proposal,PathwayPage,pathway.en,pathway.es,PlanPage,TouchPage,CyclePage,QuestionsPage}-*',
          'assets/{CoursePage,course.en,course.es,MomentsPage,moments.en,moments.es,WeekCard,weeks}-*',
          // The drawings of the pages above, and of the diary, whose entries are there without them.
          'assets/{DiaryChart,src}-*',
          'assets/{InsightPage,InsightsPage,Pictures,Sharing,LearnPage,LessonPage,lessons,Together,together.en,together.es}-*',
        ],
        maximumFileSizeToCacheInBytes: 1_000_000,
      },
      manifest: {
        id: '/app/',
        name: 'Companion',
        short_name: 'Companion',
        description: 'Short notes about your day',
        start_url: '/app/',
        scope: '/app/',
        display: 'standalone',
        background_color: '#FBF7F2',
        theme_color: '#FBF7F2',
        lang: 'en',
        dir: 'ltr',
        categories: ['health'],
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        shortcuts: [
          { name: 'Check in', url: '/app/' },
          { name: 'Breathe', url: '/app/practice/breathing' },
        ],
      },
    }),
  ],
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/auth': 'http://127.0.0.1:8080' } },
});
