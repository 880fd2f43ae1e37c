import type { INSTANCE_PROFILE_REFUSALS } from "../refusals/instanceProfiles";
import { textAt } from "../values";
import { sessionIn, variants, type Bench, type Cases } from "./bench";

const PROFILE = "databricks:index/instanceProfile:InstanceProfile";

const instanceProfileArn = "arn:aws:iam::123456789012:instance-profile/etl";

/** A policy that lets one role be passed. */
const passing = (role: string): string =>
    JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "iam:PassRole", Resource: `arn:aws:iam::123456789012:role/${role}` }],
    });

interface Leave {
    /** Milliseconds since the policy was changed. */
    readonly age: number;
    /** The role that it lets be passed. */
    readonly role: string;
}

/** Registers a profile in a workspace whose instances are started by a role with a policy. */
async function register(bench: Bench, { age, role }: Leave): Promise<void> {
    const boundary = await bench.aws("iam/policy:Policy", { name: "boundary", policy: passing("*") });
    const made = await bench.aws("iam/role:Role", {
        name: "access",
        assumeRolePolicy: "{}",
        permissionsBoundary: textAt(boundary.outputs, "arn") ?? "",
    });
    bench.pass(1000);
    const roleArn = textAt(made.outputs, "arn") ?? "";
    const credentials = await bench.account("mwsCredentials:MwsCredentials", { credentialsName: "lake", roleArn });
    const workspace = await bench.workspace({ credentialsId: textAt(credentials.outputs, "credentialsId") ?? "" });
    bench.pass(1000);
    await bench.aws("iam/rolePolicy:RolePolicy", { role: "access", name: "policy", policy: passing(role) });
    bench.pass(age);
    await bench.make(sessionIn(workspace), PROFILE, { instanceProfileArn });
}

export const INSTANCE_PROFILE_CASES: Cases<typeof INSTANCE_PROFILE_REFUSALS> = {
    "instance profile whose role may not be passed, or not yet": {
        refused: async (bench) => register(bench, { age: 999, role: "etl" }),
        accepted: async (bench) => register(bench, { age: 1000, role: "etl" }),
        message: /Verification of the instance profile failed\. .*: role access may not pass \S+:role\/etl/,
    },
    "cluster with an instance profile that the workspace does not know": variants(
        async (bench, known: boolean) => {
            if (known) {
                await bench.inside("instanceProfile:InstanceProfile", { instanceProfileArn });
            }
            await bench.inside("cluster:Cluster", { clusterName: "explore", awsAttributes: { instanceProfileArn } });
        },
        false,
        true,
        /The instance profile \S+:instance-profile\/etl has not been registered/,
    ),
};
