import type { CloudRecord, CloudView, Refusal } from "../calls";
import { callsWorkspace } from "../session";
import { textAt, textsIn } from "../values";
import { effectiveAssignment, workspaceOf } from "../workspaces";

const PROVIDER = "databricks/terraform-provider-databricks";
const TROUBLESHOOTING = "AWS IAM User Guide, Troubleshoot IAM: changes are not always immediately visible";
const UNITY_CATALOG = /^databricks:index\/(catalog|schema|volume|externalLocation|storageCredential|grants):/;

/** What the clouds refuse until something that they have answered is effective. */
export const DELAY_REFUSALS = [
    {
        name: "credentials of a role that has not settled",
        source: `${TROUBLESHOOTING}; ${PROVIDER} issues 951, 1424`,
        operations: ["create", "update"],
        types: /^databricks:index\/mwsCredentials:/,
        refuse: ({ inputs }, cloud) =>
            unsettled(
                textAt(inputs, "roleArn"),
                cloud,
                "MALFORMED_REQUEST: Failed credential validation checks: please use a valid cross account IAM role with " +
                    "permissions setup correctly",
            ),
    },
    {
        name: "external location of a role that has not settled",
        source: `${TROUBLESHOOTING}; ${PROVIDER} issue 3069`,
        operations: ["create", "update"],
        types: /^databricks:index\/externalLocation:/,
        refuse: ({ inputs }, cloud) =>
            inputs["skipValidation"] === true
                ? undefined
                : unsettled(
                      roleOfCredential(textAt(inputs, "credentialName"), cloud),
                      cloud,
                      `PERMISSION_DENIED: AWS IAM role does not have READ permissions on url ${textAt(inputs, "url") ?? ""}`,
                  ),
    },
    {
        name: "instance profile of a role that has not settled",
        source: `${TROUBLESHOOTING}; ${PROVIDER} docs/resources/instance_profile.md: skip_validation`,
        operations: ["create", "update"],
        types: /^databricks:index\/instanceProfile:/,
        refuse: ({ inputs }, cloud) =>
            inputs["skipValidation"] === true
                ? undefined
                : unsettled(
                      roleOfProfile(textAt(inputs, "instanceProfileArn"), cloud),
                      cloud,
                      "DRY_RUN_FAILED: Verification of the instance profile failed. AWS error: You are not authorized to " +
                          "perform this operation.",
                  ),
    },
    {
        name: "log delivery of a role that has not settled",
        source: `${TROUBLESHOOTING}; ${PROVIDER} docs/resources/mws_log_delivery.md: time_sleep after the role`,
        operations: ["create"],
        types: /^databricks:index\/mwsLogDelivery:/,
        refuse: ({ inputs }, cloud) =>
            unsettled(
                textAt(
                    cloud.records.find(({ outputs }) => outputs["credentialsId"] === inputs["credentialsId"])?.inputs ??
                        {},
                    "roleArn",
                ),
                cloud,
                "MALFORMED_REQUEST: Failed log delivery validation checks: cannot write to the bucket",
            ),
    },
    {
        name: "workspace that does not exist",
        source: `${PROVIDER} docs/resources/mws_workspaces.md: the host exists once it runs`,
        operations: ["create", "read", "update", "delete", "invoke"],
        types: /^databricks:/,
        refuse: ({ session }, cloud) =>
            callsWorkspace(session) && workspaceOf(session, cloud) === undefined
                ? `dial tcp: lookup ${session.host}: no such host`
                : undefined,
    },
    {
        name: "workspace that does not answer yet",
        source: `${PROVIDER} mws/resource_mws_workspaces.go: verifyWorkspaceReachable`,
        operations: ["create", "read", "update", "delete", "invoke"],
        types: /^databricks:/,
        refuse({ session }, cloud) {
            const workspace = callsWorkspace(session) ? workspaceOf(session, cloud) : undefined;
            return workspace !== undefined && cloud.now() < workspace.createdAt + cloud.startMilliseconds
                ? `workspace https://${session.host} is not yet reachable`
                : undefined;
        },
    },
    {
        name: "Unity Catalog in a workspace without a metastore, or not yet",
        source: `${PROVIDER} docs/resources/metastore_assignment.md; error of the Unity Catalog API`,
        operations: ["create", "update"],
        types: UNITY_CATALOG,
        refuse: ({ session }, cloud) =>
            callsWorkspace(session) && effectiveAssignment(workspaceOf(session, cloud), cloud) === undefined
                ? "METASTORE_DOES_NOT_EXIST: No metastore assigned for the current workspace."
                : undefined,
    },
    {
        name: "permission assignment in a workspace without a metastore, or not yet",
        source: `${PROVIDER} docs/resources/mws_permission_assignment.md: needs identity federation`,
        operations: ["create", "update"],
        types: /^databricks:index\/mwsPermissionAssignment:/,
        refuse({ inputs }, cloud) {
            const workspace = cloud
                .ofType("databricks:index/mwsWorkspaces:MwsWorkspaces")
                .find(({ outputs }) => outputs["workspaceId"] === String(inputs["workspaceId"]));
            return effectiveAssignment(workspace, cloud) === undefined
                ? "Permission assignments not supported for current workspace."
                : undefined;
        },
    },
    {
        name: "principal that its workspace does not know yet",
        source: `${PROVIDER} docs/resources/mws_permission_assignment.md and docs/resources/permissions.md`,
        operations: ["create", "update"],
        types: /^databricks:index\/permissions:/,
        refuse(call, cloud) {
            const workspaceId = workspaceOf(call.session, cloud)?.outputs["workspaceId"];
            const named = textsIn(call.inputs["accessControls"]);
            const assignment = cloud
                .ofType("databricks:index/mwsPermissionAssignment:MwsPermissionAssignment")
                .filter(({ inputs }) => String(inputs["workspaceId"]) === workspaceId)
                .filter(({ createdAt }) => cloud.now() < createdAt + cloud.assignmentMilliseconds)
                .find(({ inputs }) =>
                    namesOf(String(inputs["principalId"]), cloud).some((name) => named.includes(name)),
                );
            return (
                assignment &&
                `RESOURCE_DOES_NOT_EXIST: Principal ${String(assignment.inputs["principalId"])} does not exist`
            );
        },
    },
] as const satisfies readonly Refusal[];

/** The message, with the role's name for whoever reads it, until the role and its policies are effective. */
function unsettled(roleArn: string | undefined, cloud: CloudView, message: string): string | undefined {
    const role = cloud.ofType("aws:iam/role:Role").find(({ outputs }) => outputs["arn"] === roleArn);
    if (role === undefined) {
        return undefined;
    }
    const changes = cloud.records.filter((record) => isPolicyOf(record, role)).map(({ changedAt }) => changedAt);
    return cloud.now() < Math.max(role.changedAt, ...changes) + cloud.settleMilliseconds
        ? `${message}: role ${role.id} lacks the needed permissions`
        : undefined;
}

function isPolicyOf({ type, inputs }: CloudRecord, role: CloudRecord): boolean {
    return /^aws:iam\/rolePolicy(Attachment)?:/.test(type) && inputs["role"] === role.id;
}

function roleOfCredential(name: string | undefined, cloud: CloudView): string | undefined {
    const credentials = cloud.ofType("databricks:index/storageCredential:StorageCredential");
    return textAt(credentials.find(({ id }) => id === name)?.inputs ?? {}, "awsIamRole", "roleArn");
}

function roleOfProfile(arn: string | undefined, cloud: CloudView): string | undefined {
    const profile = cloud
        .ofType("aws:iam/instanceProfile:InstanceProfile")
        .find(({ outputs }) => outputs["arn"] === arn);
    const role = cloud.ofType("aws:iam/role:Role").find(({ id }) => id === profile?.inputs["role"]);
    return textAt(role?.outputs ?? {}, "arn");
}

/** By what names an access control may call a principal. */
function namesOf(principalId: string, cloud: CloudView): readonly string[] {
    return cloud.records
        .filter(({ type, id }) => /^databricks:index\/(servicePrincipal|group|user):/.test(type) && id === principalId)
        .flatMap(({ outputs }) => ["applicationId", "displayName", "userName"].map((name) => textAt(outputs, name)))
        .filter((name) => name !== undefined);
}
