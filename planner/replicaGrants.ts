import type { Problem } from "../components/shared/problems";
import type { PlannedStack } from "./plannedStack";
import { textSetting, type StackSettings } from "./stackFiles";
import { isObject, type Value } from "./values";

/**
 * Regions to which an environment replicates its keys and the role that deploys it may not: the foundation says where that may
 * make keys. An environment that no foundation deploys is deployed by an administrator.
 */
export function forbiddenReplicas(stacks: readonly PlannedStack[]): readonly Problem[] {
    return stacks.flatMap(({ settings }) =>
        stacks.flatMap((foundation) => {
            const granted = grantedBy(foundation.settings, settings);
            const forbidden = regionsIn(settings.values["keys"]).filter(
                (region) => granted?.includes(region) === false,
            );
            return forbidden.map((region) => ({
                path: settings.place("keys.replicaRegions"),
                given: region,
                allowed: `regions that ${foundation.settings.file} lets this environment replicate keys to`,
                fix: `add it to deployment.environments.${textSetting(settings.values, "environment")}.replicaRegions there, and deploy that first`,
            }));
        }),
    );
}

/** Regions that a stack grants to the role that deploys another one; none when it makes no such role. */
function grantedBy(foundation: StackSettings, { values }: StackSettings): readonly string[] | undefined {
    const isHere = ["prefix", "awsAccountId", "region"].every((key) => foundation.values[key] === values[key]);
    const { deployment } = foundation.values;
    const environments = isObject(deployment) ? deployment["environments"] : undefined;
    const environment = isObject(environments) ? environments[textSetting(values, "environment")] : undefined;
    return isHere && environment !== undefined ? regionsIn(environment) : undefined;
}

/** The regions in a section of settings. */
function regionsIn(section: Value | undefined): readonly string[] {
    const regions = isObject(section) ? section["replicaRegions"] : undefined;
    return Array.isArray(regions) ? (regions as readonly Value[]).filter((region) => typeof region === "string") : [];
}
