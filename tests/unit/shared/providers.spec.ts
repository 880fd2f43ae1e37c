import { expect } from "chai";
import { AccountProvider, WorkspaceProvider } from "../../../components/shared/providers";
import { record } from "../../support/record";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

/** Whether the compiler takes the one in the place of the other. */
type Fits<One, Other> = One extends Other ? true : false;

describe("AccountProvider and WorkspaceProvider", () => {
    it("claim 16: are two types, so that the compiler refuses one in the place of the other", () => {
        // What is checked here is that these lines compile.
        const accountForWorkspace: Fits<AccountProvider, WorkspaceProvider> = false;
        const workspaceForAccount: Fits<WorkspaceProvider, AccountProvider> = false;
        const accountForAccount: Fits<AccountProvider, AccountProvider> = true;
        expect([accountForWorkspace, workspaceForAccount, accountForAccount]).to.deep.equal([false, false, true]);
    });

    it("know their plane, and the account's its account", async () => {
        await record(() => {
            const { account, workspace } = testProviders();
            expect(account).to.be.instanceOf(AccountProvider);
            expect(workspace).to.be.instanceOf(WorkspaceProvider);
            expect([account.plane, workspace.plane, account.accountId]).to.deep.equal([
                "account",
                "workspace",
                DATABRICKS_ACCOUNT,
            ]);
        });
    });
});
