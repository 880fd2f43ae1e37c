import type { DELAY_REFUSALS } from "../refusals/delays";
import type { CloudRecord } from "../calls";
import { textAt } from "../values";
import { sessionIn, variants, type Bench, type Case, type Cases } from "./bench";

/** A role with a policy, an hour old, its policy changed so many milliseconds ago. */
async function roleArn(bench: Bench, policyAge: number): Promise<string> {
    const role = await bench.aws("iam/role:Role", { name: "access", assumeRolePolicy: "{}" });
    bench.pass(3_600_000);
    await bench.aws("iam/rolePolicy:RolePolicy", { role: "access", name: "policy", policy: "{}" });
    bench.pass(policyAge);
    return textAt(role.outputs, "arn") ?? "";
}

/** Something that uses a role, before and after the role's policy is effective. */
function settling(use: (bench: Bench, role: () => Promise<string>) => Promise<unknown>, message: RegExp): Case {
    return variants((bench, age) => use(bench, () => roleArn(bench, age)), 999, 1000, message);
}

/** Something in a workspace that has had its metastore for so many milliseconds. */
function assigned(use: (bench: Bench, workspace: CloudRecord) => Promise<unknown>, message: RegExp): Case {
    return variants(
        async (bench, age) => {
            const workspace = await bench.workspace();
            bench.pass(1000);
            await bench.assign(workspace);
            bench.pass(age);
            await use(bench, workspace);
        },
        999,
        1000,
        message,
    );
}

const jobIn = (bench: Bench, workspace: CloudRecord): Promise<CloudRecord> =>
    bench.make(sessionIn(workspace), "databricks:index/job:Job", { name: "ingest" });

export const DELAY_CASES: Cases<typeof DELAY_REFUSALS> = {
    "credentials of a role that has not settled": settling(
        async (bench, role) =>
            bench.account("mwsCredentials:MwsCredentials", { credentialsName: "lake", roleArn: await role() }),
        /Failed credential validation checks: .*: role access lacks the needed permissions/,
    ),
    "external location of a role that has not settled": settling(async (bench, role) => {
        const arn = "arn:aws:iam::123456789012:role/access";
        await bench.inside("storageCredential:StorageCredential", { name: "lake", awsIamRole: { roleArn: arn } });
        await role();
        const location = { name: "lake", url: "s3://lake", credentialName: "lake" };
        await bench.inside("externalLocation:ExternalLocation", location);
    }, /does not have READ permissions on url s3:\/\/lake: role access lacks/),
    "instance profile of a role that has not settled": settling(async (bench, role) => {
        await bench.inside("job:Job", { name: "first" });
        await role();
        const profile = await bench.aws("iam/instanceProfile:InstanceProfile", { name: "clusters", role: "access" });
        const instanceProfileArn = textAt(profile.outputs, "arn") ?? "";
        await bench.inside("instanceProfile:InstanceProfile", { instanceProfileArn });
    }, /Verification of the instance profile failed\. .*: role access lacks/),
    "log delivery of a role that has not settled": settling(async (bench, role) => {
        const arn = "arn:aws:iam::123456789012:role/access";
        const logs = await bench.account("mwsCredentials:MwsCredentials", { credentialsName: "logs", roleArn: arn });
        await role();
        const credentialsId = textAt(logs.outputs, "credentialsId") ?? "";
        await bench.account("mwsLogDelivery:MwsLogDelivery", { credentialsId, logType: "AUDIT_LOGS" });
    }, /Failed log delivery validation checks: .*: role access lacks/),
    "workspace that does not exist": variants(
        async (bench, exists: boolean) => {
            const workspace = await bench.workspace();
            bench.pass(1000);
            if (!exists) {
                await bench.cloud.delete(workspace);
            }
            await jobIn(bench, workspace);
        },
        false,
        true,
        /lookup dbc-[\w-]+\.cloud\.databricks\.com: no such host/,
    ),
    "workspace that does not answer yet": variants(
        async (bench, age) => {
            const workspace = await bench.workspace();
            bench.pass(age);
            await jobIn(bench, workspace);
        },
        999,
        1000,
        /workspace https:\/\/dbc-\S+ is not yet reachable/,
    ),
    "Unity Catalog in a workspace without a metastore, or not yet": assigned(
        (bench, workspace) =>
            bench.make(sessionIn(workspace), "databricks:index/storageCredential:StorageCredential", { name: "lake" }),
        /METASTORE_DOES_NOT_EXIST/,
    ),
    "permission assignment in a workspace without a metastore, or not yet": assigned(
        (bench, { outputs }) =>
            bench.account("mwsPermissionAssignment:MwsPermissionAssignment", {
                workspaceId: textAt(outputs, "workspaceId") ?? "",
                principalId: "1",
                permissions: ["USER"],
            }),
        /Permission assignments not supported for current workspace/,
    ),
    "principal that its workspace does not know yet": variants(
        async (bench, age) => {
            const principal = await bench.account("group:Group", { displayName: "readers" });
            await bench.inside("job:Job", { name: "ingest" });
            const [workspace] = bench.cloud.ofType("databricks:index/mwsWorkspaces:MwsWorkspaces");
            const workspaceId = textAt(workspace?.outputs ?? {}, "workspaceId") ?? "";
            const assignment = { workspaceId, principalId: principal.id, permissions: ["USER"] };
            await bench.account("mwsPermissionAssignment:MwsPermissionAssignment", assignment);
            bench.pass(age);
            const accessControls = [{ groupName: "readers", permissionLevel: "CAN_USE" }];
            await bench.inside("permissions:Permissions", { clusterPolicyId: "a", accessControls });
        },
        999,
        1000,
        /RESOURCE_DOES_NOT_EXIST: Principal \d+ does not exist/,
    ),
};
