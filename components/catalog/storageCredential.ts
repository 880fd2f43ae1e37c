import * as iam from "@pulumi/aws/iam";
import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { iamGate, type Gate, type GateTimes } from "../shared/gates";
import type { WorkspaceProvider } from "../shared/providers";
import { ready } from "../shared/ready";
import { roleInputs } from "../shared/roles";
import { credentialRole } from "../shared/things";
import { requireExternalId, unityCatalogPolicy, unityCatalogTrust } from "./unityCatalogRole";

export interface StorageCredentialArgs {
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore. */
    readonly gate: Gate;
    /** How long consumers wait for IAM. */
    readonly gateTimes: GateTimes;
    /** What the credential is for, for example `lake`: part of its physical names. */
    readonly thing: string;
    /** ARNs of all buckets it reaches, as text. */
    readonly bucketArns: readonly string[];
    /** Alias of the key that encrypts them, with its beginning `alias/`. */
    readonly keyAlias: string;
}

/**
 * Design: how Unity Catalog reaches buckets.
 *
 * It creates the credential, and then the role that it names: Databricks takes a role that does not exist yet, and tells the
 * external id that the role must ask for. It guarantees: only Unity Catalog and the role itself assume the role, both with that
 * id; usable in this workspace only. It will not create locations or grants, and has no gate for the role: its consumers do.
 */
export class StorageCredential extends pulumi.ComponentResource {
    /** A consumer of it waits until the role and its policy exist; it must also take the gate's hooks. */
    public readonly credentialName: pulumi.Output<string>;
    /** Open once the role and its policy have reached all of IAM. */
    public readonly roleGate: Gate;

    public constructor(name: string, args: StorageCredentialArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:catalog:StorageCredential", name, {}, opts);
        const roleArn = args.context.roleArn(credentialRole(args.thing));
        const credential = this.createCredential(name, args, roleArn);
        const role = this.createRole(name, args, roleArn, credential);
        const policy = this.attachPolicy(name, args, roleArn, role);
        // The policy waits for the role, and that for the credential. To name them as well would double the ways through the
        // state with each of them, all of which the engine walks when a deletion fails.
        this.credentialName = ready(pulumi.output(args.context.name("securable", args.thing)), policy);
        this.roleGate = iamGate(`${name}-role`, args.gateTimes);
        this.registerOutputs({ credentialName: this.credentialName });
    }

    private createCredential(name: string, args: StorageCredentialArgs, roleArn: string): databricks.StorageCredential {
        const { context, workspace, gate, thing } = args;
        return new databricks.StorageCredential(
            `${name}-credential`,
            {
                name: context.name("securable", thing),
                awsIamRole: { roleArn },
                isolationMode: "ISOLATION_MODE_ISOLATED",
            },
            { parent: this, provider: workspace.resource, hooks: gate.hooks },
        );
    }

    private createRole(
        name: string,
        args: StorageCredentialArgs,
        roleArn: string,
        credential: databricks.StorageCredential,
    ): iam.Role {
        const { context } = args;
        const thing = credentialRole(args.thing);
        const trust = externalIdOf(credential).apply((id) => unityCatalogTrust(context, roleArn, id));
        return new iam.Role(`${name}-role`, roleInputs(context, { thing, workload: "catalog", trust }), {
            parent: this,
        });
    }

    private attachPolicy(name: string, args: StorageCredentialArgs, roleArn: string, role: iam.Role): iam.RolePolicy {
        const { context, bucketArns, keyAlias } = args;
        return new iam.RolePolicy(
            `${name}-role-policy`,
            {
                role: context.name("role", credentialRole(args.thing)),
                policy: unityCatalogPolicy(context, { roleArn, bucketArns, keyAlias }),
            },
            { parent: this, dependsOn: role },
        );
    }
}

/** What Databricks shows when it assumes the credential's role. It is told once the credential has an id, not before. */
function externalIdOf(credential: databricks.StorageCredential): pulumi.Output<string> {
    return pulumi
        .all([credential.id, credential.awsIamRole])
        .apply(([id, role]) => requireExternalId(id, role?.externalId));
}
