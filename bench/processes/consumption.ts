/** What a process says about what it takes. */
export const consumption = {
  /** Bytes of memory. */
  memory: () => process.memoryUsage().rss,
  /** Microseconds of processor time since it began, whatever it was spent on. */
  processor: () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
};
