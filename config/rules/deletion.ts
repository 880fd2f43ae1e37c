import type { Tier } from "../../components/shared/lifecycle";
import type { Problem } from "../../components/shared/problems";
import { LEAST_GLACIER_DAYS } from "../foundation/defaults";
import { attempt } from "../salvage";
import type { PlainSettings } from "../settings";
import { show } from "../words";

/** Fewest days that log archives are kept: a month, a quarter, a year. */
const ARCHIVE_FLOOR: Readonly<Record<Tier, number>> = { disposable: 30, standard: 90, critical: 365 };

/** Fewest days in which the deletion of a key can be taken back: AWS's least, and its most for what must not be lost. */
const KEY_FLOOR: Readonly<Record<Tier, number>> = { disposable: 7, standard: 7, critical: 30 };

/** The more precious an environment, the longer its logs are kept. */
export function checkRetention({ tier, retention }: Pick<PlainSettings, "tier" | "retention">): readonly Problem[] {
    return [
        ...attempt(() => atLeast("retention.archiveDays", retention.archiveDays, ARCHIVE_FLOOR[tier], tier)),
        ...attempt(() => checkGlacier(retention)),
    ];
}

/** What moves to Glacier must stay there for as long as Glacier charges for. */
function checkGlacier({ archiveDays, glacierDays }: PlainSettings["retention"]): readonly Problem[] {
    const latest = archiveDays - LEAST_GLACIER_DAYS;
    return glacierDays === undefined || glacierDays <= latest
        ? []
        : [
              {
                  path: "retention.glacierDays",
                  given: `${String(glacierDays)} days`,
                  allowed:
                      latest > 0
                          ? `at most ${String(latest)} days, ${String(LEAST_GLACIER_DAYS)} before archives expire`
                          : `nothing where archives are kept for ${String(archiveDays)} days`,
                  fix: "lower it, remove it, or raise retention.archiveDays",
              },
          ];
}

/** A lock ends before what it locks expires, and in a disposable environment somebody can lift it. */
export function checkLock({
    tier,
    audit,
    retention,
}: Pick<PlainSettings, "tier" | "audit" | "retention">): readonly Problem[] {
    const { objectLock } = audit;
    if (objectLock.mode === "off") {
        return [];
    }
    const path = "audit.objectLock";
    const { mode, days } = objectLock;
    const forever: readonly Problem[] =
        tier === "disposable" && mode === "compliance"
            ? [
                  {
                      path: `${path}.mode`,
                      given: show(mode),
                      allowed:
                          "governance or off with tier disposable, which is to be destroyed with all that it holds",
                      fix: "choose governance, or another tier",
                  },
              ]
            : [];
    return [...forever, ...attempt(() => checkLockDays(`${path}.days`, days, retention.archiveDays))];
}

function checkLockDays(path: string, days: number, archiveDays: number): readonly Problem[] {
    return days <= archiveDays
        ? []
        : [
              {
                  path,
                  given: `${String(days)} days`,
                  allowed: `at most ${String(archiveDays)} days, which is retention.archiveDays`,
                  fix: "lower it, or raise retention.archiveDays",
              },
          ];
}

/** The more precious an environment, the longer a deleted key can be brought back. */
export function checkKeys({ tier, keys }: Pick<PlainSettings, "tier" | "keys">): readonly Problem[] {
    return atLeast("keys.deletionWindowDays", keys.deletionWindowDays, KEY_FLOOR[tier], tier);
}

function atLeast(path: string, days: number, floor: number, tier: Tier): readonly Problem[] {
    return days >= floor
        ? []
        : [
              {
                  path,
                  given: `${String(days)} days`,
                  allowed: `at least ${String(floor)} days with tier ${tier}`,
                  fix: "raise it in the stack file, or remove it for the default",
              },
          ];
}
