import { InstanceProfile } from "../../components/compute/instanceProfile";
import { profileRules, type ProfileRules } from "../../components/compute/instanceProfilePlan";
import { iamGate } from "../../components/shared/gates";
import type { Settings } from "../../config/settings";
import { mapInTurns, type Named } from "../inTurns";
import { entry } from "../needed";
import type { Scope } from "./scope";

/** Registers the instance profiles that are there; the ARN of one waits until the workspace knows it. */
export async function registerProfiles({ settings, workspace, gate }: Scope): Promise<Named<string>> {
    if (Object.keys(settings.instanceProfiles).length === 0) {
        return {};
    }
    const roleGate = iamGate("instance-profile-role", settings.gates);
    return await mapInTurns(
        settings.instanceProfiles,
        (profile, { arn, roleArn }) =>
            new InstanceProfile(`instance-profile-${profile}`, { workspace, gate, roleGate, arn, roleArn }).profileArn,
    );
}

/** The one of the registered profiles that a cluster or a workload runs with, if any. */
export function profileOf(
    { instanceProfile }: { readonly instanceProfile?: string },
    profiles: Named<string>,
): Named<string>[string] | undefined {
    return instanceProfile === undefined ? undefined : entry(profiles, "instanceProfiles", instanceProfile);
}

/** What a cluster policy says of instance profiles: those of the clusters and workloads under it. */
export function profilesUnder(
    { clusters, workloads, instanceProfiles }: Settings,
    policy: string,
): ProfileRules | undefined {
    const under = [...Object.values(clusters), ...Object.values(workloads)].filter((one) => one.policy === policy);
    return profileRules(
        under.map(({ instanceProfile: key }) =>
            key === undefined ? undefined : entry(instanceProfiles, "instanceProfiles", key).arn,
        ),
    );
}
