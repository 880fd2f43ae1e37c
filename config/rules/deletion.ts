import type { Tier } from "../../components/shared/lifecycle";
import type { Problem } from "../../components/shared/problems";
import type { PlainSettings } from "../settings";

/** Fewest days that log archives are kept: a month, a quarter, a year. */
const ARCHIVE_FLOOR: Readonly<Record<Tier, number>> = { disposable: 30, standard: 90, critical: 365 };

/** Fewest days in which the deletion of a key can be taken back: AWS's least, and its most for what must not be lost. */
const KEY_FLOOR: Readonly<Record<Tier, number>> = { disposable: 7, standard: 7, critical: 30 };

/** The more precious an environment, the longer its logs are kept. */
export function checkRetention({ tier, retention }: Pick<PlainSettings, "tier" | "retention">): readonly Problem[] {
    return atLeast("retention.archiveDays", retention.archiveDays, ARCHIVE_FLOOR[tier], tier);
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
