import * as lakeformation from "@pulumi/aws/lakeformation";
import * as pulumi from "@pulumi/pulumi";
import type { Gate } from "../shared/gates";
import type { Lifecycle } from "../shared/lifecycle";

export interface LakeFormationSettingsArgs {
    /** ARNs of the roles and users that grant; a consumer of one must wait until it is there. */
    readonly administrators: readonly pulumi.Input<string>[];
    /** ARNs of those that see everything and change nothing. */
    readonly readOnlyAdministrators: readonly pulumi.Input<string>[];
    /** Open once all of them have reached all of IAM: Lake Formation refuses whom it does not find. */
    readonly gate: Gate;
    readonly lifecycle: Lifecycle;
}

/**
 * How grants to other accounts are shared; the newest, with one share for many grants.
 * Source: https://docs.aws.amazon.com/lake-formation/latest/dg/optimize-ram.html
 */
const CROSS_ACCOUNT_VERSION = "4";

/**
 * Design: who decides over the lake of an account and region.
 *
 * It sets the administrators of Lake Formation and its defaults. It guarantees: a new database or table is open to nobody, in
 * place of everybody whom IAM lets in; no engine from outside filters for itself. Only a disposable stack takes that back. It
 * will not grant anything.
 */
export class LakeFormationSettings extends pulumi.ComponentResource {
    /** ARNs of the administrators, once they are. */
    public readonly administrators: pulumi.Output<string[]>;

    public constructor(name: string, args: LakeFormationSettingsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:lake:LakeFormationSettings", name, {}, opts);
        this.administrators = this.set(name, args).admins;
        this.registerOutputs({ administrators: this.administrators });
    }

    private set(name: string, args: LakeFormationSettingsArgs): lakeformation.DataLakeSettings {
        const { administrators, readOnlyAdministrators, gate, lifecycle } = args;
        return new lakeformation.DataLakeSettings(
            `${name}-settings`,
            {
                admins: [...administrators],
                readOnlyAdmins: [...readOnlyAdministrators],
                // Nothing for IAM_ALLOWED_PRINCIPALS, which AWS lets do everything unless told otherwise.
                createDatabaseDefaultPermissions: [],
                createTableDefaultPermissions: [],
                allowExternalDataFiltering: false,
                allowFullTableExternalDataAccess: false,
                parameters: { CROSS_ACCOUNT_VERSION },
            },
            { parent: this, hooks: gate.hooks, retainOnDelete: !lifecycle.forceDestroy },
        );
    }
}
