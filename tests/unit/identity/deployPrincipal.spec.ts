import { expect } from "chai";
import { DeployPrincipal } from "../../../components/identity/deployPrincipal";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

const PRINCIPAL = "databricks:index/servicePrincipal:ServicePrincipal";
const ROLE = "databricks:index/servicePrincipalRole:ServicePrincipalRole";
const POLICY = "databricks:index/servicePrincipalFederationPolicy:ServicePrincipalFederationPolicy";

describe("DeployPrincipal", () => {
    const recorded = record(() => {
        const { account } = testProviders();
        const args = { context: testContext(), account, environment: "prod", repository: "acme/lakehouse" };
        new DeployPrincipal("principal", args);
    });

    it("is a principal of the account, an administrator there, without a secret", async () => {
        const graph = await recorded;
        const component = graph.only("lakehouse:identity:DeployPrincipal", "principal");
        expect(children(graph, component)).to.deep.equal({
            "principal-federation": POLICY,
            "principal-principal": PRINCIPAL,
            "principal-role": ROLE,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-account"]));
        const { placeholders } = graph.only(PRINCIPAL);
        expect(graph.only(PRINCIPAL).inputs).to.deep.equal({ displayName: "acme-dev-deploy-prod" });
        expect(graph.only(ROLE).inputs).to.deep.equal({
            servicePrincipalId: placeholders["id"],
            role: "account_admin",
        });
    });

    it("is whom the repository's workflows in one environment of GitHub sign in as", async () => {
        const graph = await recorded;
        const { placeholders } = graph.only(PRINCIPAL);
        expect(graph.only(POLICY).inputs).to.deep.equal({
            servicePrincipalId: Number(placeholders["id"]),
            oidcPolicy: {
                issuer: "https://token.actions.githubusercontent.com",
                audiences: [DATABRICKS_ACCOUNT],
                subject: "repo:acme/lakehouse:environment:prod",
            },
        });
    });
});
