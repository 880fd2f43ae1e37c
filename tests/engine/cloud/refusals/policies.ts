import type { CloudCall, CloudRecord, CloudView, Refusal } from "../calls";
import { isProperties, textAt, textsIn } from "../values";
import { grammarFault, principalsIn, statementsOf, type DocumentKind } from "./documents";
import { checked, checkedText } from "./rules";

const GRAMMAR = "AWS IAM User Guide, Grammar of the IAM JSON policy language";
const ELEMENTS = "AWS IAM User Guide, IAM JSON policy elements: Principal";
const IAM_QUOTAS = "AWS IAM User Guide, IAM and AWS STS quotas";
const ROLE = /^aws:iam\/role:Role$/;
const ROLE_POLICY = /^aws:iam\/rolePolicy:RolePolicy$/;
const MANAGED_POLICY = /^aws:iam\/policy:Policy$/;
const BUCKET_POLICY = /^aws:s3\/bucketPolicy:BucketPolicy$/;
const KEY = /^aws:kms\/(key:Key|replicaKey:ReplicaKey)$/;
const ENDPOINT = /^aws:ec2\/vpcEndpoint:VpcEndpoint$/;

/** What the clouds refuse of policy documents: grammar, size, and principals that do not exist. */
export const POLICY_REFUSALS = [
    checkedText({
        name: "trust policy outside the grammar",
        source: GRAMMAR,
        types: ROLE,
        property: "assumeRolePolicy",
        fault: grammar("trust", "MalformedPolicyDocument: Syntax errors in policy."),
    }),
    checkedText({
        name: "permission policy outside the grammar",
        source: GRAMMAR,
        types: /^aws:iam\/(rolePolicy:RolePolicy|policy:Policy)$/,
        property: "policy",
        fault: grammar("identity", "MalformedPolicyDocument: Syntax errors in policy."),
    }),
    checkedText({
        name: "bucket policy outside the grammar",
        source: GRAMMAR,
        types: BUCKET_POLICY,
        property: "policy",
        fault: grammar("resource", "MalformedPolicy: Policies must be valid JSON in the policy language."),
    }),
    checkedText({
        name: "key policy outside the grammar",
        source: GRAMMAR,
        types: KEY,
        property: "policy",
        fault: grammar("resource", "MalformedPolicyDocumentException: The policy is not valid."),
    }),
    checkedText({
        name: "endpoint policy outside the grammar",
        source: GRAMMAR,
        types: ENDPOINT,
        property: "policy",
        fault: grammar("resource", "InvalidPolicyDocument: The policy document is not valid."),
    }),
    checkedText({
        name: "trust policy too long",
        source: `${IAM_QUOTAS}: role trust policy length 2,048 characters`,
        types: ROLE,
        property: "assumeRolePolicy",
        fault: (policy) =>
            policy.length > 2048 ? "LimitExceeded: Cannot exceed quota for ACLSizePerRole: 2048" : undefined,
    }),
    checked({
        name: "inline policies of a role too long",
        source: `${IAM_QUOTAS}: 10,240 characters for all inline policies of a role, white space not counted`,
        types: ROLE_POLICY,
        fault: (inputs, { type, record }, cloud) => {
            const others = cloud
                .ofType(type)
                .filter((other) => other.id !== record?.id && other.inputs["role"] === inputs["role"]);
            const length = [inputs, ...others.map((other) => other.inputs)]
                .map((each) => (textAt(each, "policy") ?? "").replace(/\s/g, "").length)
                .reduce((sum, each) => sum + each, 0);
            return length > 10240
                ? `LimitExceeded: Maximum policy size of 10240 bytes exceeded for role ${String(inputs["role"])}`
                : undefined;
        },
    }),
    checkedText({
        name: "managed policy too long",
        source: `${IAM_QUOTAS}: 6,144 characters for a managed policy, white space not counted`,
        types: MANAGED_POLICY,
        property: "policy",
        fault: (policy) =>
            policy.replace(/\s/g, "").length > 6144
                ? "LimitExceeded: Cannot exceed quota for PolicySize: 6144"
                : undefined,
    }),
    checkedText({
        name: "bucket policy too long",
        source: "Amazon S3 User Guide, Bucket policies: limited to 20 KB in size",
        types: BUCKET_POLICY,
        property: "policy",
        fault: (policy) =>
            policy.length > 20480 ? "PolicyTooLarge: The policy exceeds the maximum size of 20480 bytes" : undefined,
    }),
    checkedText({
        name: "key policy too long",
        source: "AWS KMS Developer Guide, Resource quotas: key policy document size 32 KB",
        types: KEY,
        property: "policy",
        fault: (policy) =>
            policy.length > 32768 ? "LimitExceededException: The policy exceeds 32768 bytes." : undefined,
    }),
    checked({
        name: "trust policy that names an absent principal",
        source: `${ELEMENTS}: a role or user that does not exist is refused`,
        types: ROLE,
        fault: ({ assumeRolePolicy }, call, cloud) => {
            const [absent] = absentPrincipals(textsIn(assumeRolePolicy), call, cloud);
            return absent && `MalformedPolicyDocument: Invalid principal in policy: "AWS":"${absent}"`;
        },
    }),
    checked({
        name: "bucket policy that names an absent principal",
        source: `${ELEMENTS}: a role or user that does not exist is refused`,
        types: BUCKET_POLICY,
        fault: ({ policy }, call, cloud) => {
            const [absent] = absentPrincipals(textsIn(policy), call, cloud);
            return absent && `MalformedPolicy: Invalid principal in policy (${absent})`;
        },
    }),
    checked({
        name: "key policy that names an absent principal",
        source: "AWS KMS API Reference, PutKeyPolicy: each principal must exist and be visible to AWS KMS",
        types: KEY,
        fault: ({ policy }, call, cloud) => {
            const [absent] = absentPrincipals(textsIn(policy), call, cloud);
            return (
                absent &&
                "MalformedPolicyDocumentException: Policy contains a statement with one or more invalid principals." +
                    ` (${absent})`
            );
        },
    }),
    checkedText({
        name: "bucket policy about another bucket",
        source: "Amazon S3 User Guide, Policy resources: the bucket that the policy belongs to and its objects",
        types: BUCKET_POLICY,
        property: "policy",
        fault: (policy, { inputs }) => {
            const own = new RegExp(`^arn:[^:]+:s3:::${textAt(inputs, "bucket") ?? ""}(/|$)`);
            return statementsOf(policy)
                .flatMap(({ Resource }) => textsIn(Resource))
                .some((resource) => !own.test(resource))
                ? "MalformedPolicy: Policy has invalid resource"
                : undefined;
        },
    }),
    checked({
        name: "key policy that locks its administrator out",
        source: "AWS KMS API Reference, PutKeyPolicy: BypassPolicyLockoutSafetyCheck",
        types: KEY,
        fault: ({ policy, bypassPolicyLockoutSafetyCheck }) =>
            typeof policy !== "string" || bypassPolicyLockoutSafetyCheck === true || administers(policy)
                ? undefined
                : "MalformedPolicyDocumentException: The new key policy will not allow you to update the key policy in " +
                  "the future.",
    }),
] as const satisfies readonly Refusal[];

function grammar(kind: DocumentKind, message: string): (text: string) => string | undefined {
    return (text) => {
        const fault = grammarFault(text, kind);
        return fault === undefined ? undefined : `${message} (${fault})`;
    };
}

/** Roles and users of the caller's own account; what other accounts have is not simulated. */
function absentPrincipals(documents: readonly string[], { session }: CloudCall, cloud: CloudView): readonly string[] {
    const exists = ({ outputs }: CloudRecord, arn: string): boolean => outputs["arn"] === arn;
    const identities = cloud.records.filter(({ type }) => /^aws:iam\/(role:Role|user:User)$/.test(type));
    return documents
        .flatMap(principalsIn)
        .filter((arn) => arn.split(":")[4] === session.account)
        .filter((arn) => !identities.some((record) => exists(record, arn)));
}

/** Whether some statement lets a principal change the key policy; a document without statements is not judged. */
function administers(policy: string): boolean {
    const statements = statementsOf(policy);
    return (
        statements.length === 0 ||
        statements.some(
            ({ Effect, Principal, Action }) =>
                Effect === "Allow" &&
                (Principal === "*" || (isProperties(Principal) && textsIn(Principal["AWS"]).length > 0)) &&
                textsIn(Action).some((action) => ["*", "kms:*", "kms:Put*", "kms:PutKeyPolicy"].includes(action)),
        )
    );
}
