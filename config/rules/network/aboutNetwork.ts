import type { ExistingNetwork } from "../../../components/network/existingNetworkPlan";
import type { Problem } from "../../../components/shared/problems";
import type { NetworkSettings } from "../../network/defaults";
import type { PlainSettings } from "../../settings";
import type { Given, Rule } from "../rule";

type Check = (network: NetworkSettings, settings: PlainSettings, given: Given) => readonly Problem[];

/** A rule for stacks that have a network. */
export const aboutNetwork =
    (check: Check): Rule =>
    (settings, given) =>
        settings.network === undefined ? [] : check(settings.network, settings, given);

/** A rule for stacks that make their network. */
export const aboutOwnNetwork = (check: Check): Rule =>
    aboutNetwork((network, settings, given) => (network.mode === "create" ? check(network, settings, given) : []));

/** A rule for stacks that take a network that is there already. */
export const aboutExistingNetwork = (
    check: (existing: ExistingNetwork, network: NetworkSettings, settings: PlainSettings) => readonly Problem[],
): Rule =>
    aboutNetwork((network, settings) =>
        network.mode === "existing" && network.existing !== undefined ? check(network.existing, network, settings) : [],
    );
