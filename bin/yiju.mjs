#!/usr/bin/env node
import { yiju } from '../scripts/yiju.mjs';

await yiju(process.argv.slice(2));
