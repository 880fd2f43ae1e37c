import type { CloudRecord, CloudView, Refusal } from "../calls";
import { textAt, type Properties } from "../values";
import { workspaceOf } from "../workspaces";
import { allows } from "./documents";
import { checked } from "./rules";

const TROUBLESHOOTING = "AWS IAM User Guide, Troubleshoot IAM: changes are not always immediately visible";
const PROFILE = "databricks:index/instanceProfile:InstanceProfile";

/** What is refused of instance profiles, also of those that somebody else has made. */
export const INSTANCE_PROFILE_REFUSALS = [
    {
        name: "instance profile whose role may not be passed, or not yet",
        source: `Databricks on AWS, Instance Profiles API: tries to start an instance with it; ${TROUBLESHOOTING}`,
        operations: ["create", "update"],
        types: /^databricks:index\/instanceProfile:/,
        refuse({ inputs, session }, cloud) {
            const role = crossAccountRole(textAt(workspaceOf(session, cloud)?.inputs ?? {}, "credentialsId"), cloud);
            return role === undefined || inputs["skipValidation"] === true || mayPass(role, roleOf(inputs), cloud)
                ? undefined
                : "DRY_RUN_FAILED: Verification of the instance profile failed. AWS error: You are not authorized to " +
                      `perform this operation: role ${role.id} may not pass ${roleOf(inputs)}`;
        },
    },
    checked({
        name: "cluster with an instance profile that the workspace does not know",
        source: "Databricks on AWS, Clusters API: the instance profile must have been added to the workspace before",
        types: /^databricks:index\/cluster:/,
        fault(inputs, { session }, cloud) {
            const arn = textAt(inputs, "awsAttributes", "instanceProfileArn");
            const known = cloud.ofType(PROFILE).filter((record) => record.session.host === session.host);
            return arn === undefined || known.some((record) => record.inputs["instanceProfileArn"] === arn)
                ? undefined
                : `INVALID_PARAMETER_VALUE: The instance profile ${arn} has not been registered`;
        },
    }),
] as const satisfies readonly Refusal[];

/** The role with which Databricks starts instances of a workspace, where it is one of these clouds. */
function crossAccountRole(credentialsId: string | undefined, cloud: CloudView): CloudRecord | undefined {
    const credentials = cloud
        .ofType("databricks:index/mwsCredentials:MwsCredentials")
        .find(({ outputs }) => credentialsId !== undefined && outputs["credentialsId"] === credentialsId);
    const arn = textAt(credentials?.inputs ?? {}, "roleArn");
    return cloud.ofType("aws:iam/role:Role").find(({ outputs }) => outputs["arn"] === arn);
}

/** The role in a profile: called like it, unless it is said to be another. */
function roleOf(inputs: Properties): string {
    const profile = textAt(inputs, "instanceProfileArn") ?? "";
    return textAt(inputs, "iamRoleArn") ?? profile.replace(":instance-profile/", ":role/");
}

/** Whether policies that are effective let a role be passed, and a boundary does, where the passing one has one. */
function mayPass(role: CloudRecord, passed: string, cloud: CloudView): boolean {
    const lets = ({ inputs, changedAt }: CloudRecord): boolean =>
        changedAt + cloud.settleMilliseconds <= cloud.now() &&
        allows(textAt(inputs, "policy") ?? "", "iam:PassRole", passed);
    const boundary = textAt(role.inputs, "permissionsBoundary");
    const policies = cloud.ofType("aws:iam/rolePolicy:RolePolicy").filter(({ inputs }) => inputs["role"] === role.id);
    const boundaries = cloud.ofType("aws:iam/policy:Policy").filter(({ outputs }) => outputs["arn"] === boundary);
    return policies.some(lets) && boundaries.every(lets);
}
