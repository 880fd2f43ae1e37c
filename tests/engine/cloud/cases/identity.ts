import type { CloudRecord } from "../calls";
import type { IDENTITY_REFUSALS } from "../refusals/identity";
import { aws, deletion, inputs, twice, variants, type Bench, type Cases } from "./bench";

const role = aws("iam/role:Role");
const key = aws("kms/key:Key");
const reader = (bench: Bench): Promise<CloudRecord> => role(bench, { name: "reader", assumeRolePolicy: "{}" });

async function alias(bench: Bench, name: string): Promise<CloudRecord> {
    const { id } = await key(bench, {});
    return bench.aws("kms/alias:Alias", { name, targetKeyId: id });
}

export const IDENTITY_CASES: Cases<typeof IDENTITY_REFUSALS> = {
    "role name taken": twice(
        role,
        { name: "reader", assumeRolePolicy: "{}" },
        { name: "writer" },
        /EntityAlreadyExists: Role with name reader already exists/,
    ),
    "role name too long": inputs(role, { name: "r".repeat(65) }, { name: "r".repeat(64) }, /less than or equal to 64/),
    "role name with other characters": inputs(
        role,
        { name: "re ader" },
        { name: "reader" },
        /value for roleName is invalid/,
    ),
    "policy of a role that does not exist": variants(
        async (bench, name) => {
            await reader(bench);
            await bench.aws("iam/rolePolicy:RolePolicy", { role: name, name: "read", policy: "{}" });
        },
        "writer",
        "reader",
        /NoSuchEntity: The role with name writer cannot be found/,
    ),
    "role with policies deleted": deletion(
        reader,
        (bench, { id }) => bench.aws("iam/rolePolicy:RolePolicy", { role: id, name: "read", policy: "{}" }),
        /DeleteConflict: Cannot delete entity, must delete policies first/,
    ),
    "role of an instance profile deleted": deletion(
        reader,
        (bench, { id }) => bench.aws("iam/instanceProfile:InstanceProfile", { name: "clusters", role: id }),
        /DeleteConflict: .*must remove roles from instance profile first/,
    ),
    "managed policy in use deleted": deletion(
        (bench) => bench.aws("iam/policy:Policy", { name: "read", policy: "{}" }),
        async (bench, { outputs }) => {
            const policyArn = outputs["arn"] ?? "";
            await reader(bench);
            await bench.aws("iam/rolePolicyAttachment:RolePolicyAttachment", { role: "reader", policyArn });
        },
        /DeleteConflict: Cannot delete a policy attached to entities/,
    ),
    "key alias taken": variants(
        async (bench, name) => [await alias(bench, "alias/lake"), await alias(bench, name)],
        "alias/lake",
        "alias/pond",
        /AlreadyExistsException: An alias with the name alias\/lake already exists/,
    ),
    "key alias outside the rules": variants(alias, "lake", "alias/lake", /Alias must start with the prefix "alias\/"/),
    "alias of a key that does not exist": variants(
        async (bench, absent: boolean) => {
            const { id } = await key(bench, {});
            await bench.aws("kms/alias:Alias", { name: "alias/lake", targetKeyId: absent ? "lost" : id });
        },
        true,
        false,
        /NotFoundException: Key 'lost' does not exist/,
    ),
    "deletion window of a key out of bounds": inputs(
        key,
        { deletionWindowInDays: 6 },
        { deletionWindowInDays: 7 },
        /PendingWindowInDays must be between 7 and 30/,
    ),
    "key deleted that still encrypts a bucket": deletion(
        (bench) => key(bench, {}),
        async (bench, { outputs }) => {
            await bench.aws("s3/bucket:Bucket", { bucket: "lake" });
            await bench.aws("s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", {
                bucket: "lake",
                rules: [{ applyServerSideEncryptionByDefault: { kmsMasterKeyId: outputs["arn"] ?? "" } }],
            });
        },
        /still encrypts what is in bucket lake/,
    ),
};
