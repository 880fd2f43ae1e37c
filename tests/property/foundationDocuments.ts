import { alarmKeyStatements, alarmTopicStatements } from "../../components/audit/alarmTopicPolicy";
import { deadLetterStatements } from "../../components/audit/deadLetterPolicy";
import {
    accessLogStatements,
    archiveStatements,
    configBucketStatements,
    type LogSources,
} from "../../components/audit/logBucketPolicy";
import { trailStatements, trailTrust } from "../../components/audit/trailPolicy";
import { unusedRolesStatements, unusedRolesTrust } from "../../components/audit/unusedRolesPolicy";
import { auditDeliveryStatements, auditDeliveryTrust } from "../../components/databricks/auditDeliveryPolicy";
import { deployBoundaryStatements } from "../../components/identity/deployBoundaryPolicy";
import { deployDocuments, previewStatements } from "../../components/identity/deployPolicy";
import type { DeployScope } from "../../components/identity/deployScope";
import { deployTrust } from "../../components/identity/deployTrust";
import { boundaryStatements } from "../../components/identity/permissionsBoundaryPolicy";
import { catalogEncryptionStatements, catalogEncryptionTrust } from "../../components/lake/catalogEncryptionPolicy";
import { archiveKeyStatements, logsKeyStatements } from "../../components/keys/keyPolicies";
import type { Context } from "../../components/shared/context";
import type { DocumentKind, Statement } from "../../components/shared/policyDocument";
import { regionsBeside } from "../../components/shared/regions";
import { administerKey, denyInsecureTransport } from "../../components/shared/statements";
import { ACCESS_LOG_BUCKET, ARCHIVE_BUCKET, CONFIG_BUCKET } from "../../components/shared/things";
import { DATABRICKS_ACCOUNT } from "../support/testProviders";

interface Document {
    readonly kind: DocumentKind;
    readonly statements: readonly Statement[];
}

/** Every document that the foundation makes, with an organisation and without. */
export function foundationDocuments(context: Context): Readonly<Record<string, Document>> {
    const accountIds = [context.awsAccountId];
    return {
        ...bucketDocuments(context, { accountIds }, "Alone"),
        ...bucketDocuments(context, { accountIds, organizationId: "o-a1b2c3d4e5" }, "InOrganization"),
        archiveKey: key(context, archiveKeyStatements(context, accountIds)),
        foundationLogsKey: key(context, [...logsKeyStatements(context), ...alarmKeyStatements(context)]),
        alarmTopic: { kind: "topicPolicy", statements: alarmTopicStatements(context) },
        deadLetters: { kind: "queuePolicy", statements: deadLetterStatements(context) },
        unusedRolesTrust: { kind: "trustPolicy", statements: unusedRolesTrust },
        unusedRolesRole: { kind: "rolePolicy", statements: unusedRolesStatements(context) },
        trailTrust: { kind: "trustPolicy", statements: trailTrust(context) },
        trailRole: { kind: "rolePolicy", statements: trailStatements(context) },
        ...deployDocumentsOf(context),
        deployBoundary: {
            kind: "managedPolicy",
            statements: deployBoundaryStatements(context, regionsBeside(context.region)),
        },
        boundary: { kind: "managedPolicy", statements: boundaryStatements(context, manyRoles(context)) },
        catalogKey: key(context, []),
        catalogTrust: { kind: "trustPolicy", statements: catalogEncryptionTrust(context) },
        catalogRole: { kind: "rolePolicy", statements: catalogEncryptionStatements(context, "alias/catalog") },
        deliveryTrust: { kind: "trustPolicy", statements: auditDeliveryTrust(context, DATABRICKS_ACCOUNT) },
        deliveryRole: {
            kind: "rolePolicy",
            statements: auditDeliveryStatements(context, {
                bucketArn: context.bucketArn(ARCHIVE_BUCKET),
                keyAlias: `alias/${context.name("alias", "archive")}`,
            }),
        },
    };
}

/** Roles of as many instance profiles as there may be, with the longest ARNs that settings allow. */
export function manyRoles({ partition, awsAccountId }: Context): readonly string[] {
    const begin = `arn:${partition}:iam::${awsAccountId}:role/`;
    return Array.from({ length: 10 }, (_, index) => `${begin}${String(index).padStart(140 - begin.length, "r")}`);
}

/** Documents of roles that deploy, with the longest names that settings allow, and all regions to replicate keys to. */
function deployDocumentsOf(context: Context): Readonly<Record<string, Document>> {
    const scope: DeployScope = {
        context,
        environment: "twelveletter",
        boundaryArn: context.policyArn("boundary"),
        replicaRegions: regionsBeside(context.region),
        disposable: true,
        state: {
            bucketName: "b".repeat(63),
            keyAlias: `alias/${"k".repeat(64)}`,
            project: "lakehouse",
            foundationStack: "foundation",
        },
    };
    const trust = (purpose: "deploy" | "preview"): Document => ({
        kind: "trustPolicy",
        statements: deployTrust(context, `${"a".repeat(39)}/${"b".repeat(100)}`, "twelveletter", purpose),
    });
    const parts = Object.entries(deployDocuments(scope)).map(([part, statements]): readonly [string, Document] => [
        `deploy-${part}`,
        { kind: "managedPolicy", statements },
    ]);
    return {
        ...Object.fromEntries(parts),
        deployTrust: trust("deploy"),
        previewTrust: trust("preview"),
        preview: { kind: "rolePolicy", statements: previewStatements({ ...scope, replicaRegions: [] }) },
        "preview-replicas": { kind: "rolePolicy", statements: previewStatements(scope) },
    };
}

const key = (context: Context, statements: readonly Statement[]): Document => ({
    kind: "keyPolicy",
    statements: [administerKey(context.accountRoot()), ...statements],
});

function bucketDocuments(context: Context, sources: LogSources, end: string): Readonly<Record<string, Document>> {
    const bucket = (thing: string, of: (arn: string) => readonly Statement[]): Document => {
        const arn = context.bucketArn(thing);
        return { kind: "bucketPolicy", statements: [...of(arn), denyInsecureTransport(arn)] };
    };
    return {
        [`archive${end}`]: bucket(ARCHIVE_BUCKET, (arn) => archiveStatements(context, arn, sources)),
        [`history${end}`]: bucket(CONFIG_BUCKET, (arn) => configBucketStatements(context, arn, sources)),
        [`requests${end}`]: bucket(ACCESS_LOG_BUCKET, (arn) => accessLogStatements(context, arn, sources)),
    };
}
