import { rolesOfOthers } from "../components/identity/permissionsBoundaryPolicy";
import type { Context } from "../components/shared/context";
import type { Problem } from "../components/shared/problems";
import type { Settings } from "../config/settings";
import type { FoundationContract, PlatformContract } from "./contracts";

type Declared = Pick<Settings, "instanceProfiles">;

/** Roles of all instance profiles that a stack names, each once. */
export function profileRoleArns({ instanceProfiles }: Declared): readonly string[] {
    return [...new Set(Object.values(instanceProfiles).map(({ roleArn }) => roleArn))].sort();
}

/** What no boundary lets pass, whatever a policy says: IAM would refuse it when the first cluster starts, and not say why. */
export function checkBoundary(
    settings: Declared,
    context: Context,
    { instanceProfileRoleArns }: Pick<FoundationContract, "instanceProfileRoleArns">,
): readonly Problem[] {
    const allowed = `a role called ${context.prefix}-…, or one that the stack with the layer foundation names`;
    const fix = "add it to instanceProfiles of the stack that upstream.foundation names, and deploy that first";
    const others = rolesOfOthers(context, profileRoleArns(settings));
    return problems(
        settings,
        others.filter((arn) => !instanceProfileRoleArns.includes(arn)),
        { allowed, fix },
    );
}

/** When the role with which Databricks runs clusters is in another stack, only its contract says what it may pass. */
export function checkPassed(
    settings: Declared,
    { instanceProfileRoleArns }: Pick<PlatformContract, "instanceProfileRoleArns">,
): readonly Problem[] {
    const roles = instanceProfileRoleArns.length === 0 ? "none" : instanceProfileRoleArns.join(", ");
    const allowed = `a role that Databricks may pass, of which the stack with the layer platform has ${roles}`;
    const fix = "add it to instanceProfiles of the stack with the layer platform, and deploy that first";
    return problems(
        settings,
        profileRoleArns(settings).filter((arn) => !instanceProfileRoleArns.includes(arn)),
        { allowed, fix },
    );
}

function problems(
    { instanceProfiles }: Declared,
    refused: readonly string[],
    words: Pick<Problem, "allowed" | "fix">,
): readonly Problem[] {
    return Object.entries(instanceProfiles)
        .filter(([, { roleArn }]) => refused.includes(roleArn))
        .map(([key, { roleArn }]) => ({
            path: `instanceProfiles.${key}.roleArn`,
            given: `"${roleArn}"`,
            ...words,
        }));
}
