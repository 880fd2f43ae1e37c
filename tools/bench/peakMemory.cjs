// Preloaded into every measured process: leaves its peak memory, in kB, in the file that the bench names.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
    writeFileSync(process.env.BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS));
});
