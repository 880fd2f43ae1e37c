import { isBroken, shareOf, type LimitDocument } from "../limits/limits";
import { urnName } from "../urn";
import { plural, type Style } from "./style";

/** From this share on a limit is worth a line. */
const NEAR = 0.5;

/** The limits that are broken or near. */
export function renderLimits(limits: readonly LimitDocument[], style: Style): readonly string[] {
    return limits
        .filter((limit) => shareOf(limit) >= NEAR)
        .map((limit) => {
            const { what, urn, used, most } = limit;
            const line = `${String(used)} of ${String(most)} ${what}: ${urnName(urn)}`;
            return `  ${isBroken(limit) ? style.bad(`✖ ${line}`) : style.dim(line)}`;
        });
}

/** How many limits there are, and how near the nearest is. */
export function summariseLimits(limits: readonly LimitDocument[]): string {
    const broken = limits.filter(isBroken).length;
    const most = Math.max(...limits.map(shareOf));
    return broken > 0
        ? `${plural(broken, "limit")} broken`
        : `${plural(limits.length, "limit")} kept, at most ${String(Math.round(most * 100))} % used`;
}
