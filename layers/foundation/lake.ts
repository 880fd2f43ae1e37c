import { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import { CatalogEncryption } from "../../components/lake/catalogEncryption";
import { LakeFormationSettings } from "../../components/lake/lakeFormationSettings";
import { iamGate } from "../../components/shared/gates";
import { nextTurn } from "../inTurns";
import type { Deployer } from "./deployment";
import type { Scope } from "./scope";

/** What holds for every lake of this account and region. Who deploys an environment grants in its lake. */
export async function createLakeDefaults(scope: Scope, deployers: Readonly<Record<string, Deployer>>): Promise<void> {
    const { settings, lifecycle, aws } = scope;
    const { lakeFormation, catalogEncryption } = settings.account;
    if (lakeFormation.mode === "create") {
        const all = Object.values(deployers);
        const args = {
            administrators: [...all.map(({ deployRoleArn }) => deployRoleArn), ...lakeFormation.administrators],
            readOnlyAdministrators: all.map(({ previewRoleArn }) => previewRoleArn),
            gate: iamGate("lake-administrators", settings.gates),
            lifecycle,
        };
        new LakeFormationSettings("lake-formation", args, { provider: aws });
        await nextTurn();
    }
    if (catalogEncryption.mode === "create") {
        await encryptCatalog(scope);
    }
}

/** No statement lets anybody use the key: the account's own policies do, and of those the one of Glue's role. */
async function encryptCatalog({ settings, context, lifecycle, aws }: Scope): Promise<void> {
    const key = new CustomerManagedKey(
        "catalog-key",
        { context, purpose: "catalog", workload: "lake", statements: () => [], options: settings.keys, lifecycle },
        { provider: aws },
    );
    await nextTurn();
    const args = { context, keyArn: key.keyArn, keyAlias: key.alias, gateTimes: settings.gates };
    new CatalogEncryption("catalog-encryption", args, { provider: aws });
    await nextTurn();
}
