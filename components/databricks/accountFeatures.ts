import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import type { Lifecycle } from "../shared/lifecycle";
import type { AccountProvider } from "../shared/providers";

export interface AccountFeaturesArgs {
    readonly account: AccountProvider;
    readonly lifecycle: Lifecycle;
}

/**
 * Design: what a new workspace of the Databricks account begins with.
 *
 * It turns off the Hive metastore, DBFS root and mounts, and runtimes that need them. It guarantees: only a disposable stack
 * turns them on again when it is destroyed. It will not change a workspace that is there already.
 */
export class AccountFeatures extends pulumi.ComponentResource {
    /** Name that Databricks gives the setting. */
    public readonly settingName: pulumi.Output<string>;

    public constructor(name: string, args: AccountFeaturesArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:databricks:AccountFeatures", name, {}, opts);
        this.settingName = this.disableLegacy(name, args).settingName;
        this.registerOutputs({ settingName: this.settingName });
    }

    private disableLegacy(name: string, args: AccountFeaturesArgs): databricks.DisableLegacyFeaturesSetting {
        const { account, lifecycle } = args;
        return new databricks.DisableLegacyFeaturesSetting(
            `${name}-legacy`,
            { disableLegacyFeatures: { value: true } },
            { parent: this, provider: account.resource, retainOnDelete: !lifecycle.forceDestroy },
        );
    }
}
