import type { POLICY_REFUSALS } from "../refusals/policies";
import type { Properties } from "../values";
import { aws, variants, type Bench, type Case, type Cases } from "./bench";

const ACCOUNT = "arn:aws:iam::123456789012";
const TRUST = { Effect: "Allow", Principal: { AWS: `${ACCOUNT}:root` }, Action: "sts:AssumeRole" };
const PERMISSION = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::lake/*" };
const SHARED = { ...PERMISSION, Principal: { AWS: `${ACCOUNT}:root` } };
const KEY = { Effect: "Allow", Principal: { AWS: `${ACCOUNT}:root` }, Action: "kms:*", Resource: "*" };

const role = aws("iam/role:Role");

function documentOf(...statements: readonly Properties[]): string {
    return JSON.stringify({ Version: "2012-10-17", Statement: [...statements] });
}

/** A document of at least so many characters, none of them white space. */
function documentOfLength(statement: Properties, length: number): string {
    const short = documentOf({ ...statement, Sid: "" });
    return documentOf({ ...statement, Sid: "a".repeat(length - short.length) });
}

async function roleWith(bench: Bench, ...policies: readonly string[]): Promise<void> {
    await role(bench, { name: "reader", assumeRolePolicy: documentOf(TRUST) });
    for (const [index, policy] of policies.entries()) {
        await bench.aws("iam/rolePolicy:RolePolicy", { role: "reader", name: `policy-${String(index)}`, policy });
    }
}

async function bucketWith(bench: Bench, policy: string): Promise<void> {
    await bench.aws("s3/bucket:Bucket", { bucket: "lake" });
    await bench.aws("s3/bucketPolicy:BucketPolicy", { bucket: "lake", policy });
}

const trust = (bench: Bench, assumeRolePolicy: string): Promise<unknown> =>
    role(bench, { name: "reader", assumeRolePolicy });
const key = (bench: Bench, policy: string): Promise<unknown> => bench.aws("kms/key:Key", { policy });
const endpoint = (bench: Bench, policy: string): Promise<unknown> =>
    bench.aws("ec2/vpcEndpoint:VpcEndpoint", { vpcId: "vpc-1", serviceName: "s3", policy });

/** A principal that does not exist, and the same when it does. */
function principal(
    make: (bench: Bench, policy: string) => Promise<unknown>,
    statement: Properties,
    message: RegExp,
): Case {
    const named = documentOf({ ...statement, Principal: { AWS: [`${ACCOUNT}:role/writer`] } }, statement);
    return variants(
        async (bench, name) => {
            await role(bench, { name, assumeRolePolicy: documentOf(TRUST) });
            await make(bench, named);
        },
        "somebody",
        "writer",
        message,
    );
}

export const POLICY_CASES: Cases<typeof POLICY_REFUSALS> = {
    "trust policy outside the grammar": variants(
        trust,
        documentOf({ ...TRUST, Resource: "*" }),
        documentOf(TRUST),
        /MalformedPolicyDocument: Syntax errors in policy\. \(a Resource\)/,
    ),
    "permission policy outside the grammar": variants(
        roleWith,
        documentOf({ ...PERMISSION, Action: ["s3.GetObject"] }),
        documentOf(PERMISSION),
        /MalformedPolicyDocument: .*malformed s3\.GetObject/,
    ),
    "bucket policy outside the grammar": variants(
        bucketWith,
        documentOf(PERMISSION),
        documentOf(SHARED),
        /MalformedPolicy: .*no Principal/,
    ),
    "key policy outside the grammar": variants(
        key,
        documentOf(KEY, { ...KEY, Effekt: "Allow" }),
        documentOf(KEY),
        /MalformedPolicyDocumentException: .*unknown element Effekt/,
    ),
    "endpoint policy outside the grammar": variants(
        endpoint,
        documentOf({ ...SHARED, Sid: "A" }, { ...SHARED, Sid: "A" }),
        documentOf({ ...SHARED, Sid: "A" }, { ...SHARED, Sid: "B" }),
        /InvalidPolicyDocument: .*Sids are not unique/,
    ),
    "trust policy too long": variants(
        trust,
        documentOfLength(TRUST, 2049),
        documentOfLength(TRUST, 2048),
        /LimitExceeded: Cannot exceed quota for ACLSizePerRole: 2048/,
    ),
    "inline policies of a role too long": variants(
        (bench, length) => roleWith(bench, documentOfLength(PERMISSION, length), documentOfLength(PERMISSION, 5000)),
        5241,
        5240,
        /LimitExceeded: Maximum policy size of 10240 bytes exceeded for role reader/,
    ),
    "managed policy too long": variants(
        (bench, policy) => bench.aws("iam/policy:Policy", { name: "read", policy }),
        documentOfLength(PERMISSION, 6145),
        documentOfLength(PERMISSION, 6144),
        /LimitExceeded: Cannot exceed quota for PolicySize: 6144/,
    ),
    "bucket policy too long": variants(
        bucketWith,
        documentOfLength(SHARED, 20481),
        documentOfLength(SHARED, 20480),
        /PolicyTooLarge/,
    ),
    "key policy too long": variants(
        key,
        documentOfLength(KEY, 32769),
        documentOfLength(KEY, 32768),
        /LimitExceededException/,
    ),
    "trust policy that names an absent principal": principal(
        trust,
        TRUST,
        /MalformedPolicyDocument: Invalid principal in policy: "AWS":".*role\/writer"/,
    ),
    "bucket policy that names an absent principal": principal(
        bucketWith,
        SHARED,
        /MalformedPolicy: Invalid principal in policy .*role\/writer/,
    ),
    "key policy that names an absent principal": principal(key, KEY, /one or more invalid principals\. .*role\/writer/),
    "bucket policy about another bucket": variants(
        bucketWith,
        documentOf({ ...SHARED, Resource: "arn:aws:s3:::lakes/*" }),
        documentOf(SHARED),
        /MalformedPolicy: Policy has invalid resource/,
    ),
    "key policy that locks its administrator out": variants(
        key,
        documentOf({ ...KEY, Action: "kms:Decrypt" }),
        documentOf({ ...KEY, Action: "kms:Decrypt" }, KEY),
        /will not allow you to update the key policy in the future/,
    ),
};
