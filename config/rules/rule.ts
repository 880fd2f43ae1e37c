import type { Problem } from "../../components/shared/problems";
import type { PlainSettings } from "../settings";

/** Paths of what a stack file says, such as `network` and `network.cidr`, as opposed to what has its default. */
export type Given = ReadonlySet<string>;

/** Something that must hold between settings. */
export interface Rule {
    /** The settings it looks at. It is asked only when each of them is right by itself. */
    readonly needs: readonly (keyof PlainSettings)[];
    check(settings: PlainSettings, given: Given): readonly Problem[];
}

/** A rule over just the settings that it needs. */
export function rule<K extends keyof PlainSettings>(
    needs: readonly K[],
    check: (settings: Pick<PlainSettings, K>, given: Given) => readonly Problem[],
): Rule {
    return { needs, check };
}
