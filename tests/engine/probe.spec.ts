import { failureOf } from "./failureOf";
import type { EngineBench } from "./harness";
import { openLakehouse } from "./lakehouse";

describe("probe", () => {
    let bench: EngineBench;
    before(async () => {
        bench = await openLakehouse();
        await (await bench.stack("foundation")).up();
    });
    after(() => bench.close());
    const C: Record<string, any> = {
        absent: { overrides: { "lakehouse:upstream": { foundation: "organization/lakehouse/absent" } } },
        output: { overrides: { "lakehouse:upstream": { foundation: "organization/lakehouse/absent" } } },
        account: { overrides: { "lakehouse:awsAccountId": "444455556666" } },
        strict: { policyConfig: { "workspace-public-access": "mandatory" } },
    };
    for (const [n, o] of Object.entries(C)) {
        it(n, async () => {
            if (n === "output") {
                o.overrides["lakehouse:upstream"].foundation = "organization/lakehouse/account";
                await bench.stack("account", {file: "Pulumi.dev.yaml", ...C["account"]});
            }
            const s = await bench.stack(n, { file: "Pulumi.dev.yaml", ...o });
            console.log(await failureOf(n === "strict" ? s.preview() : s.up()));
            console.log(s.state(), bench.model.records.length);
        });
    }
});
