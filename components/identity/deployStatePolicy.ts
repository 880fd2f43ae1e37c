import type { Statement } from "../shared/policyDocument";
import { behindAlias } from "../shared/statements";
import type { DeployScope, DeployState } from "./deployScope";

/**
 * Where Pulumi keeps the stacks of an environment in a bucket of one's own, with their history, backups and locks. They are
 * called after the environment: `dev`, or `dev-platform` and `dev-workspace`.
 * Source: `pkg/backend/diy` in pulumi/pulumi
 */
const objectsOf = (bucketArn: string, { project }: DeployState, stack: string): readonly string[] =>
    [".", "-", "/"].map((after) => `${bucketArn}/.pulumi/*/${project}/${stack}${after}*`);

/** What reads the state of the environment and of the foundation, and opens the environment's secrets. */
export function readState(scope: DeployScope): readonly Statement[] {
    return withState(scope, (state, bucketArn) => [
        { sid: "ListState", actions: ["s3:GetBucketLocation", "s3:ListBucket"], resources: [bucketArn] },
        {
            sid: "ReadState",
            actions: ["s3:GetObject"],
            resources: [
                ...objectsOf(bucketArn, state, scope.environment),
                `${bucketArn}/.pulumi/meta.yaml`,
                `${bucketArn}/.pulumi/stacks/${state.project}/${state.foundationStack}.*`,
            ],
        },
        secrets(scope, state, "OpenSecrets", ["kms:Decrypt"]),
    ]);
}

/** What writes the state of the environment, and closes its secrets. */
export function writeState(scope: DeployScope): readonly Statement[] {
    return withState(scope, (state, bucketArn) => [
        {
            sid: "WriteState",
            actions: ["s3:DeleteObject", "s3:PutObject"],
            resources: objectsOf(bucketArn, state, scope.environment),
        },
        secrets(scope, state, "CloseSecrets", ["kms:Encrypt", "kms:GenerateDataKey"]),
    ]);
}

function withState(
    { context, state }: DeployScope,
    statements: (state: DeployState, bucketArn: string) => readonly Statement[],
): readonly Statement[] {
    return state === undefined ? [] : statements(state, context.arnOfBucket(state.bucketName));
}

function secrets(scope: DeployScope, state: DeployState, sid: string, actions: readonly string[]): Statement {
    return behindAlias({ sid, actions }, scope.context.arnOf("kms", "key/*"), state.keyAlias);
}
