import type { DeployScope } from "../../../components/identity/deployScope";
import { testContext } from "../../support/testContext";

/** What the role that deploys prod may work on, of a foundation that is called dev here. */
export const SCOPE: DeployScope = {
    context: testContext(),
    environment: "prod",
    boundaryArn: "arn:aws:iam::111122223333:policy/acme-dev-boundary-eu-west-1",
    replicaRegions: [],
    disposable: false,
    state: {
        bucketName: "acme-pulumi-state",
        keyAlias: "alias/pulumi-secrets",
        project: "lakehouse",
        foundationStack: "foundation",
    },
};
