import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  allowedDevOrigins: ['127.0.0.1'],
  typedRoutes: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // `npm run check` judges the types of everything; a stranger's first build need not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  // The image optimiser is a server-side fetcher nobody here needs (reference: reliability T25).
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'postgres'],
  ...(process.env['NEXT_DIST_DIR'] ? { distDir: process.env['NEXT_DIST_DIR'] } : {}),
}

export default config
