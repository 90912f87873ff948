import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/portal/',
  css: { postcss: { plugins: [mantine()] } },
  build: {
    outDir: '../dist/portal',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The content security policy allows no data: fonts or styles.
    assetsInlineLimit: 0,
  },
  plugins: [react()],
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/auth': 'http://127.0.0.1:8080' } },
});
