/**
 * Gives a made feed on loopback, in a process of its own, so that the memory and time of who reads it are the reader's alone:
 *
 *     node bench/register/feed-server.ts --rows N       writes its address to standard output, and ends with its standard input
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { madeFeed, sizeOf } from './made-feed.ts';
import { option } from './measure.ts';

const get = madeFeed(sizeOf(Number(option('rows'))));
const server = createServer(async ({ url = '/' }, answer) => {
  answer.setHeader('content-type', 'application/atom+xml; charset=utf-8');
  answer.end(await get({ url: new URL(url, 'http://127.0.0.1').href, accept: 'xml' }));
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.stdin.resume().on('end', () => process.exit(0));
