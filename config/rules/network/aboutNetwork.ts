import type { Problem } from "../../../components/shared/problems";
import type { NetworkSettings } from "../../network/defaults";
import type { PlainSettings } from "../../settings";
import type { Rule } from "../rule";

/** A rule for stacks that have a network. */
export const aboutNetwork =
    (check: (network: NetworkSettings, settings: PlainSettings) => readonly Problem[]): Rule =>
    (settings) =>
        settings.network === undefined ? [] : check(settings.network, settings);
