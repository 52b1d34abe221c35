import { AE } from '#core/culture/markets/ae.ts';
import { AR } from '#core/culture/markets/ar.ts';
import { AU } from '#core/culture/markets/au.ts';
import { BD } from '#core/culture/markets/bd.ts';
import { BE } from '#core/culture/markets/be.ts';
import { BR } from '#core/culture/markets/br.ts';
import { CA } from '#core/culture/markets/ca.ts';
import { CH } from '#core/culture/markets/ch.ts';
import { CL } from '#core/culture/markets/cl.ts';
import { CN } from '#core/culture/markets/cn.ts';
import { CO } from '#core/culture/markets/co.ts';
import { DE } from '#core/culture/markets/de.ts';
import { DK } from '#core/culture/markets/dk.ts';
import { EG } from '#core/culture/markets/eg.ts';
import { ES } from '#core/culture/markets/es.ts';
import { FR } from '#core/culture/markets/fr.ts';
import { GB } from '#core/culture/markets/gb.ts';
import { ID } from '#core/culture/markets/id.ts';
import { IE } from '#core/culture/markets/ie.ts';
import { IL } from '#core/culture/markets/il.ts';
import { IN } from '#core/culture/markets/in.ts';
import { IT } from '#core/culture/markets/it.ts';
import { JP } from '#core/culture/markets/jp.ts';
import { KE } from '#core/culture/markets/ke.ts';
import { KR } from '#core/culture/markets/kr.ts';
import { MX } from '#core/culture/markets/mx.ts';
import { MY } from '#core/culture/markets/my.ts';
import { NG } from '#core/culture/markets/ng.ts';
import { NL } from '#core/culture/markets/nl.ts';
import { NZ } from '#core/culture/markets/nz.ts';
import { PK } from '#core/culture/markets/pk.ts';
import { PL } from '#core/culture/markets/pl.ts';
import { PT } from '#core/culture/markets/pt.ts';
import { RU } from '#core/culture/markets/ru.ts';
import { SA } from '#core/culture/markets/sa.ts';
import { SE } from '#core/culture/markets/se.ts';
import { SG } from '#core/culture/markets/sg.ts';
import { TH } from '#core/culture/markets/th.ts';
import { TR } from '#core/culture/markets/tr.ts';
import { US } from '#core/culture/markets/us.ts';
import { VN } from '#core/culture/markets/vn.ts';
import { ZA } from '#core/culture/markets/za.ts';
import type { MarketNotes } from '#core/culture/markets/note.ts';

/** Notes of every market that has some, by ISO code. */
export const MARKET_NOTES: Readonly<Record<string, MarketNotes>> = {
  AE,
  AR,
  AU,
  BD,
  BE,
  BR,
  CA,
  CH,
  CL,
  CN,
  CO,
  DE,
  DK,
  EG,
  ES,
  FR,
  GB,
  ID,
  IE,
  IL,
  IN,
  IT,
  JP,
  KE,
  KR,
  MX,
  MY,
  NG,
  NL,
  NZ,
  PK,
  PL,
  PT,
  RU,
  SA,
  SE,
  SG,
  TH,
  TR,
  US,
  VN,
  ZA,
};
